import { dayOf, indicators, startOfRigaDay, type DomainEvent, type Known } from '@vietas/domain'
import { nextMessage, tellParent } from '../aside/in-aside.ts'
import { capabilityTables } from '../datasets/capability-table.ts'
import { writeTable } from '../datasets/releasing/write-table.ts'
import type { Table } from '../datasets/table.ts'

const ID = '32d7e047-d747-4a83-9ed6-17e0b60e7d0b'
const since = startOfRigaDay(dayOf('2026-01-01'))

/** Writes what a target was that so many documents state, each time with all of those before. */
void nextMessage().then((message) => {
  const { folder, statements } = message as {
    readonly folder: string
    readonly statements: number
  }
  const facts = Array.from({ length: statements + 1 }, (_, at) => ({
    ...(at === 0
      ? {
          type: 'IndicatorDefined',
          data: { indicatorId: ID, title: { en: 'X' }, counts: 'other', counting: 'at-date' },
        }
      : {
          type: 'IndicatorTargetStated',
          data: { indicatorId: ID, area: 'LV', asOf: '2025', value: 1 },
        }),
    id: `${ID.slice(0, -4)}${String(at).padStart(4, '0')}`,
    knownSince: since + at,
    source: { title: 'Report'.padEnd(2_000, '.'), publisher: `Publisher ${at}` },
  })) as unknown as Known<DomainEvent>[]
  const [, , table] = capabilityTables(
    indicators,
    { ids: () => [ID], factsOf: () => facts },
    since + statements,
  )
  const about = { id: 'x', madeAt: since, position: '0', fingerprint: '0', generated: true }
  const written = writeTable(table as Table, folder, about)
  tellParent(written.map(({ format, rows, bytes }) => ({ format, rows, bytes })))
})
