import type { CapacityIndex } from './capacity-index.ts'
import { copyOfColumns } from './columns.ts'
import { copyOfDays } from './confirmation-days.ts'
import { copyOfGrouping, nothingKept } from './grouping.ts'
import type { Numbering } from './numbering.ts'
import { emptySelections } from './selection-of.ts'

/**
 * An index that goes on from another: what either takes in from then on is not in the other. They
 * share the balances and the lines of confirmations, which are never changed but replaced.
 */
export function copyOfIndex(index: CapacityIndex): CapacityIndex {
  return {
    ...index,
    sites: [...index.sites],
    siteUnit: [...index.siteUnit],
    providers: new Map(index.providers),
    units: [...index.units],
    unitSites: index.unitSites.map((sites) => [...sites]),
    unitNumbers: new Map(index.unitNumbers),
    leafSite: index.leafSite.slice(),
    leafSlot: index.leafSlot.slice(),
    leafNumbers: index.leafNumbers.slice(),
    leafHashes: index.leafHashes.slice(),
    unitHashes: index.unitHashes.slice(),
    confirmations: copyOfDays(index.confirmations),
    recentConfirmations: copyOfColumns(index.recentConfirmations),
    fingerprint: index.fingerprint.slice(),
    recent: copyOfColumns(index.recent),
    recentLast: index.recentLast.slice(),
    recentBefore: index.recentBefore.slice(),
    groupings: new Map(
      [...index.groupings].map(([key, one]) => [
        key,
        { ...copyOfGrouping(one), sumsNow: nothingKept() },
      ]),
    ),
    selections: emptySelections(),
    still: undefined,
    goesOn: undefined,
  }
}

/** Numbers that go on from those of another. */
export const copyOfNumbering = ({ sites, units }: Numbering): Numbering => ({
  sites: new Map(sites),
  bySite: new WeakMap(),
  units: new Map(units),
})
