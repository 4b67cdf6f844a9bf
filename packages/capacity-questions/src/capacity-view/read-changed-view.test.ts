import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprintText, plannedAt, queryCapacity } from '@vietas/capacity-ledger'
import {
  BEHIND_THE_LOG,
  closureOrders,
  dayOf,
  infrastructureProjects,
  decodeEvent,
  serviceUnits,
  type Capability,
  type DomainEvent,
  type Known,
} from '@vietas/domain'
import { comparePositions, type EventStore, type RecordedEvent } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { runProjection, type RunningProjection } from '@vietas/projections'
import fc from 'fast-check'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { anyReport, openings } from '../testing/any-report.ts'
import type { Report } from '../testing/reports.ts'
import { capacityProjection, type AskedView, type CapacityView } from './capacity-view.ts'
import { readChangedView } from './read-changed-view.ts'

const NOW = Date.parse('2026-06-15T09:00:00Z')

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function follow(store: EventStore): RunningProjection<CapacityView> {
  const directory = mkdtempSync(join(tmpdir(), 'vietas-changed-'))
  folders.push(directory)
  return runProjection({ store, projection: capacityProjection(store), directory })
}

async function record(store: EventStore, reports: readonly Report[]): Promise<void> {
  for (const { stream, type, data, knownSince } of reports)
    await store.append(stream, 'any', [
      {
        id: randomUUID(),
        type,
        data: data as never,
        metadata: {
          schemaVersion: 1,
          actor: { id: 'reporter-1', role: 'reporter' },
          correlationId: 'test',
          ...(knownSince === undefined ? {} : { knownSince: Date.parse(knownSince) }),
        },
      },
    ])
}

async function allOf(store: EventStore): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = []
  for await (const { events } of store.readAll()) all.push(...events)
  return all
}

async function seen(projection: RunningProjection<CapacityView>, store: EventStore) {
  expect(await projection.waitFor(await store.head(), { timeoutMs: 60_000 })).toBe(true)
  const position = projection.position() as string
  return { view: projection.view(), position }
}

/** What can be asked of a view: every state, and every number. */
function saidBy({ index, planned, registers, territories }: AskedView): object {
  const states = [serviceUnits, closureOrders, infrastructureProjects].flatMap(
    (declared: Capability) => {
      const register = registers.of(declared)
      return [...register.ids()]
        .filter((id) => register.get(id, NOW) !== undefined)
        .sort()
        .map((id) => [
          declared.name,
          id,
          register.get(id, NOW),
          register.get(id, NOW - 400 * 86_400_000),
          register.factsOf(id).map(({ data, knownSince }) => [data, knownSince]),
        ])
    },
  )
  const lens = territories().lensFor('2026-06-15', NOW)
  const numbers = ['2023-12-31', '2024-02-10', '2026-01-01'].map((date) => {
    const by = ['unit', 'municipality', 'targetGroup'] as const
    const table = queryCapacity(index, {
      validAt: dayOf(date),
      knownAt: NOW,
      by,
      filter: {},
      lens,
    })
    return table.present
      .map((group) => [table.groups[group], table.units(group), table.sum(group, 'occupied')])
      .map((group) => JSON.stringify(group))
      .toSorted()
  })
  const places = plannedAt(planned, dayOf('2026-01-01'), NOW)
    .map(({ site, ...count }) => JSON.stringify([site, count]))
    .toSorted()
  // Where something stands in a log is not the same in another.
  const withoutPositions = JSON.stringify(states, (key, value: unknown) =>
    key === 'position' ? undefined : value,
  )
  return { states: JSON.parse(withoutPositions) as unknown, numbers, places }
}

const known = (recorded: RecordedEvent): Known<DomainEvent> => decodeEvent(recorded)

describe('A view of a log that were otherwise', { tags: ['random'] }, () => {
  it('is that of a log which is so', async () => {
    const cases = fc.record({
      reports: fc.array(anyReport, { maxLength: 30, size: 'max' }),
      later: fc.array(anyReport, { maxLength: 6 }),
      kept: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      added: fc.array(anyReport, { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ reports, later, kept, added }) => {
        const store = openMemoryStore({ now: () => NOW })
        const projection = follow(store)
        await record(store, [...openings, ...reports])
        const upTo = await store.head()
        await record(store, later)
        await seen(projection, store)
        const recorded = await allOf(store)
        const upToThere = recorded.filter(({ position }) => comparePositions(position, upTo) <= 0)
        const isKept = (_: unknown, at: number): boolean => kept[at] ?? true

        const other = openMemoryStore({ now: () => NOW })
        for (const { stream, id, type, data, metadata } of upToThere.filter(isKept))
          await other.append(stream, 'any', [{ id, type, data, metadata }])
        await record(other, added)
        const otherwise = follow(other)
        const expected = await seen(otherwise, other)

        const inOther = await allOf(other)
        const more = inOther.slice(inOther.length - added.length).map((event) => ({
          ...known(event),
          position: BEHIND_THE_LOG + String(event.position).padStart(20, '0'),
        }))
        const view = await readChangedView(
          {
            store,
            now: () => ({ view: projection.view(), position: projection.position() as string }),
          },
          {
            upTo,
            without: upToThere.filter((event, at) => !isKept(event, at)).map(known),
            with: more,
          },
        )
        expect(saidBy(view)).toEqual(saidBy(expected.view))
        expect(fingerprintText(view.index.fingerprint)).toBe(
          fingerprintText(expected.view.index.fingerprint),
        )
        await projection.close()
        await otherwise.close()
      }),
      { numRuns: 10 * inject('times') },
    )
  })
})
