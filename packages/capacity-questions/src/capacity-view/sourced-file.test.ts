import type { DomainEvent, Known } from '@vietas/domain'
import { openDatabase, type RecordedEvent } from '@vietas/event-store'
import { describe, expect, it } from 'vitest'
import { emptySourcedEvents, idOfRow, noteSourced, type SourcedEvents } from './sourced-events.ts'
import { sourcedFile } from './sourced-file.ts'

const UNIT = '00000000-0000-4000-8000-000000000001'
const STREAM = `serviceUnit-${UNIT}`
const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** Every seventh report withdraws the one before it, and names no document. */
function note(sourced: SourcedEvents, number: number): void {
  const isWithdrawal = number % 7 === 6
  const event = {
    id: idOf(number),
    type: isWithdrawal ? 'ReportWithdrawn' : 'PlaceFilled',
    data: isWithdrawal
      ? { unitId: UNIT, eventId: idOf(number - 1), reason: 'Error' }
      : { unitId: UNIT, effectiveOn: `2020-01-0${1 + (number % 9)}` },
    knownSince: 1_000 * number,
    position: String(number),
    ...(!isWithdrawal && { source: { title: `Report ${number % 13}`, publisher: 'Ministry' } }),
  } as unknown as Known<DomainEvent>
  noteSourced(sourced, event, { stream: STREAM, revision: number } as RecordedEvent)
}

function restored(database: ReturnType<typeof openDatabase>): SourcedEvents {
  const sourced = emptySourcedEvents()
  sourcedFile(database).restore(sourced)
  return sourced
}

describe('the events of sources in the file of a view', () => {
  it('are few rows after a long life of small additions, and hold all that was added', () => {
    const database = openDatabase(':memory:')
    const file = sourcedFile(database)
    const sourced = emptySourcedEvents()
    for (let number = 0; number < 2_000; number++) {
      note(sourced, number)
      file.write(sourced)
    }
    const { count } = database
      .prepare<{ count: number }>('select count(*) as count from sourced')
      .get() as { count: number }
    expect(count).toBeLessThan(30)
    expect(restored(database)).toEqual(sourced)
    expect(sourced.withdrawals).toHaveLength(Math.floor(2_000 / 7))
    for (const { row } of sourced.withdrawals) {
      const number = Number.parseInt(idOfRow(sourced.rows, row).slice(-12), 16)
      expect(number % 7).toBe(5)
    }
    database.close()
  })

  it('go on from those that an earlier process has left', () => {
    const database = openDatabase(':memory:')
    const all = emptySourcedEvents()
    for (let start = 0; start < 6; start++) {
      const file = sourcedFile(database)
      const sourced = emptySourcedEvents()
      file.restore(sourced)
      expect(sourced).toEqual(all)
      for (const into of [sourced, all]) for (let at = 0; at < 3; at++) note(into, 3 * start + at)
      file.write(sourced)
    }
    database.close()
  })
})
