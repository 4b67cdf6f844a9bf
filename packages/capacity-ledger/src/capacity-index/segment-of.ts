import type { Changes, Confirmation, LedgerEntry, Site } from '../entry.ts'
import { siteNumber, unitNumber, type NewlyNumbered, type Numbering } from './numbering.ts'
import type { Segment } from './segment.ts'
import { slotOf } from './slots.ts'

export function segmentOf(numbering: Numbering, { entries, confirmations }: Changes): Segment {
  const segment = emptySegment(entries.length, confirmations.length)
  let site: Site | undefined
  let number = 0
  entries.forEach((entry, at) => {
    // Those of one event are mostly at one site.
    if (entry.site !== site) {
      site = entry.site
      number = siteNumber(numbering, site, segment)
    }
    putEntry(segment, at, number, entry)
  })
  confirmations.forEach((confirmation, at) =>
    putConfirmation(segment, at, unitNumber(numbering, confirmation.unitId, segment), confirmation),
  )
  return segment
}

type NewSegment = Segment & NewlyNumbered

function emptySegment(entryCount: number, confirmationCount: number): NewSegment {
  return {
    newSites: [],
    newUnits: [],
    entries: {
      site: new Int32Array(entryCount),
      slot: new Int32Array(entryCount),
      day: new Int32Array(entryCount),
      delta: new Int32Array(entryCount),
      knownSince: new Float64Array(entryCount),
    },
    confirmations: {
      unit: new Int32Array(confirmationCount),
      day: new Int32Array(confirmationCount),
      delta: new Int32Array(confirmationCount),
      knownSince: new Float64Array(confirmationCount),
    },
  }
}

function putEntry({ entries }: Segment, at: number, site: number, entry: LedgerEntry): void {
  entries.site[at] = site
  entries.slot[at] = slotOf(entry.targetGroup, entry.channel)
  entries.day[at] = entry.effectiveOn
  entries.delta[at] = entry.delta
  entries.knownSince[at] = entry.knownSince
}

function putConfirmation(
  { confirmations }: Segment,
  at: number,
  unit: number,
  confirmation: Confirmation,
): void {
  confirmations.unit[at] = unit
  confirmations.day[at] = confirmation.effectiveOn
  confirmations.delta[at] = confirmation.delta
  confirmations.knownSince[at] = confirmation.knownSince
}
