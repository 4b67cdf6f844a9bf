import { count } from '../count.ts'
import type { MigrationResult } from './migrate.ts'

/** What the user reads after a migration that succeeded. */
export function summaryOf(migrated: MigrationResult, elapsedMs: number): string {
  const { events, streams, copied, fingerprint } = migrated
  const before = copied < events ? `, of which ${count(events - copied)} were there before` : ''
  return [
    `${count(events)} events in ${count(streams)} streams${before}: the same in both logs.`,
    `It took ${durationOf(elapsedMs)}.`,
    `Fingerprint of the capacity view, from either: ${fingerprint}`,
    ...remarksOn(migrated),
  ].join('\n')
}

function remarksOn(migrated: MigrationResult): string[] {
  const { setAside, isOrderSame, outOfOrder, cameMeanwhile } = migrated
  const remarks: string[] = []
  if (setAside > 0)
    remarks.push(
      `${count(setAside)} events cannot be applied to the capacity view, from the source as little as from the target.`,
    )
  if (!isOrderSame)
    remarks.push(
      `The order between different streams differs${placesOf(outOfOrder)}; that of each stream is whole, and the fingerprint is the same.`,
    )
  if (cameMeanwhile > 0)
    remarks.push(
      `${count(cameMeanwhile)} events came to the source while it was copied. Stop whatever writes to it and run the same command again before switching over.`,
    )
  return remarks
}

/** Counts this run only: an earlier one may have seen other places. */
const placesOf = (outOfOrder: number): string =>
  outOfOrder > 0 ? ` at ${count(outOfOrder)} places of this run` : ''

function durationOf(elapsedMs: number): string {
  if (elapsedMs < 60_000) return `${(elapsedMs / 1_000).toFixed(1)} s`
  const seconds = Math.round(elapsedMs / 1_000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
