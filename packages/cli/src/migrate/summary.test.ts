import { expect, it } from 'vitest'
import { summaryOf } from './summary.ts'
import type { MigrationResult } from './migrate.ts'

const migrated: MigrationResult = {
  events: 1_234_567,
  streams: 890,
  copied: 1_234_567,
  cameMeanwhile: 0,
  isOrderSame: true,
  outOfOrder: 0,
  fingerprint: '0123',
  setAside: 0,
}

it('a summary says how much, how long and which fingerprint', () => {
  expect(summaryOf(migrated, 59_940)).toBe(
    '1,234,567 events in 890 streams: the same in both logs.\nIt took 59.9 s.\nFingerprint of the capacity view, from either: 0123',
  )
  expect(summaryOf(migrated, 119_600)).toContain('It took 2 min 0 s.')
})

it.each<[Partial<MigrationResult>, string]>([
  [{ copied: 1_000 }, '890 streams, of which 1,233,567 were there before: the same'],
  [{ setAside: 2 }, '2 events cannot be applied to the capacity view'],
  [{ isOrderSame: false, outOfOrder: 3 }, 'differs at 3 places of this run; that of each stream'],
  [
    { isOrderSame: false },
    'differs; that of each stream is whole, and the fingerprint is the same',
  ],
  [{ cameMeanwhile: 7 }, '7 events came to the source while it was copied. Stop whatever writes'],
])('a summary mentions %j', (more, said) => {
  expect(summaryOf({ ...migrated, ...more }, 1_000)).toContain(said)
})
