import { ProjectionError } from '@vietas/projections'
import { ProblemError } from '@vietas/service-kit'
import { describe, expect, it } from 'vitest'
import type { FeedReader } from '../feed-reader.ts'
import { thingsAt } from '../snapshot/things.ts'
import { matchingOf } from './matchers.ts'

const about = {
  type: 'ServiceUnitOpened',
  category: 'serviceUnits',
  units: [],
  territories: ['LV0002000'],
  targetGroups: [],
  provenBy: undefined,
}
const notBuilt = (): never => {
  throw new ProjectionError('not-built', 'The view is being built')
}

/** A feed that has come to a position, beside a view of capacity. */
const beside = (capacity: object): FeedReader =>
  ({
    capacity: { projection: capacity },
    projection: { position: () => '5', view: () => ({ streams: () => [] }) },
  }) as unknown as FeedReader

const refusal = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : error
  }
}

describe('while the view of capacity is being built', () => {
  const reader = beside({ view: notBuilt, waitFor: async () => false })

  it('a filter without a territory works', async () => {
    const { matches } = await matchingOf(reader, { type: ['ServiceUnitOpened'] })()
    expect(matches?.(about)).toBe(true)
    expect(matches?.({ ...about, type: 'ServiceUnitClosed' })).toBe(false)
  })

  it('a filter by a territory and the things of a snapshot are to be asked for again', async () => {
    const asked = matchingOf(reader, { territory: ['LV0002000'] })
    expect(await refusal(asked)).toBe('feed-behind')
    const point = { sequence: 5, position: '5', recordedAt: 0 }
    expect(await refusal(() => thingsAt(reader, point))).toBe('feed-behind')
  })
})

it('a filter by a territory does not go on by the territories of before', async () => {
  const territories = { find: () => undefined }
  let isThere = true
  const reader = beside({
    view: () => ({ territories: () => territories }),
    waitFor: async () => isThere,
  })
  const asked = matchingOf(reader, { territory: ['LV0002000'] })
  expect((await asked()).matches?.(about)).toBe(true)
  isThere = false
  expect(await refusal(asked)).toBe('feed-behind')
})

it('filters that let the same pass have one key, whatever else is asked for', async () => {
  const keyOf = async (asked: object): Promise<string> =>
    (await matchingOf(beside({}), asked)()).key
  const key = await keyOf({ type: ['ServiceUnitOpened', 'ServiceUnitClosed'], unit: ['a'] })
  const again = {
    unit: ['a', 'a'],
    after: '7',
    type: ['ServiceUnitClosed', 'ServiceUnitOpened', 'ServiceUnitClosed'],
  }
  expect(await keyOf(again)).toBe(key)
  expect(await keyOf({ ...again, unit: ['b'] })).not.toBe(key)
  expect(await keyOf({ after: '7', follow: 'false' })).toBe('')
})
