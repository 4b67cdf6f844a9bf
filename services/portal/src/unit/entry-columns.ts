import { linkTo } from '../address.svelte.ts'
import { capital } from '../answers/event-names.svelte.ts'
import type { Related, TimelineEntry } from '../answers/timeline.ts'
import { knownOf, sumOf, type PlacesFor } from '../answers/units.ts'
import { dayOfInstant } from '../days.ts'
import { explainsFact } from '../explain/links.ts'
import { day, lines, number, sources, text, type Cell } from '../lists/cells.ts'
import type { Column } from '../lists/columns.ts'
import type { Words } from '../words/lv.ts'
import { UNIT_EVENTS } from '../words/unit-events.ts'
import { daysLate, overrunReason } from './entries.ts'
import { EFFECTIVE_IN_FILE, EVENT_IN_FILE } from './entries-in-file.ts'
import { draftText, EMPTY, leavingOut } from '../what-if/draft.ts'

const countAfter = (
  places: readonly PlacesFor[] | null,
  name: 'operational' | 'occupied',
  href: string,
): Cell => number(places === null ? null : sumOf({ places }, name), { href })

/** Both clocks of each event, what it corrects and by what it is corrected, and its document. */
export function entryColumns(
  w: Words,
  eventName: (type: string) => string,
  about: string,
): readonly Column<TimelineEntry>[] {
  const l = UNIT_EVENTS[w.language]
  const related = (of: Related, words: Readonly<Record<string, string>>): Cell =>
    text(
      `${words[of.relation] ?? of.relation}: ${eventName(of.type).toLowerCase()}, ${w.formats.day(dayOfInstant(of.knownSince))}`,
      { code: `${of.relation} ${of.event}` },
    )
  const places = (name: 'operational' | 'occupied'): Column<TimelineEntry> => ({
    key: name,
    title: l.after[name],
    number: true,
    cell: ({ about: { capability, id }, after, knownSince }) => {
      const dates = { validAt: after?.on, knownAt: dayOfInstant(knownSince) }
      return countAfter(after?.places ?? null, name, explainsFact(capability, id, dates))
    },
  })
  return [
    {
      key: 'known',
      title: w.explain.known,
      cell: ({ knownSince }) => day(dayOfInstant(knownSince)),
    },
    {
      key: 'effective',
      title: l.effective,
      inFile: EFFECTIVE_IN_FILE,
      cell: (entry) => {
        const late = daysLate(entry)
        const on = day(entry.effectiveOn)
        return late === 0 ? on : lines([on, text(l.late(late))])
      },
    },
    {
      key: 'event',
      title: w.source.event,
      width: 20,
      inFile: EVENT_IN_FILE,
      cell: (entry) => {
        const name = text(capital(entry.words[w.language]))
        const reason = overrunReason(entry)
        if (reason === undefined) return name
        const { known } = knownOf({ places: entry.after?.places ?? [] }, 'overrun')
        const over = known === 0 ? w.counts.overrun : w.flagged.overrun(known)
        return lines([name, text(l.overrun(over, reason), { late: true })])
      },
    },
    {
      key: 'related',
      title: l.related,
      width: 22,
      cell: ({ changes, changedBy }) =>
        lines([
          ...changes.map((of) => related(of, l.changes)),
          ...changedBy.map((of) => related(of, l.changedBy)),
        ]),
    },
    places('operational'),
    places('occupied'),
    {
      key: 'sources',
      title: w.source.source,
      width: 16,
      cell: ({ event, knownSince, source }) => sources([{ event, knownSince, source }]),
    },
    {
      key: 'whatIf',
      title: l.whatIf,
      cell: ({ stream, event }) =>
        text(l.without, {
          href: linkTo('whatIf', {}, { about, draft: draftText(leavingOut(EMPTY, stream, event)) }),
          code: '',
        }),
    },
  ]
}
