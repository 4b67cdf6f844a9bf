import { END, eventTypeFilter, START, streamNameFilter } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { follow, hasSaid } from './follow.ts'
import { aCategory, aStream, idsOf, positionOf, someEvents } from './support.ts'
import type { Filter, Position } from '@eventstore/db-client'
import type { Subject } from './support.ts'

export function checkpointTests({ client }: Subject): void {
  const gotWith = async (filter: Filter, isEnough: readonly string[]): Promise<string[]> => {
    const followed = follow(client().subscribeToAll({ fromPosition: START, filter }))
    await followed.until(hasSaid(...isEnough, 'caughtUp'))
    await followed.end()
    return followed.said.filter((what) => !['confirmation', 'caughtUp'].includes(what))
  }

  it('by prefixes of streams', async () => {
    const [one, other] = [aCategory(), aCategory()]
    const events = someEvents(3)
    await client().appendToStream(aStream(one), events.slice(0, 1))
    await client().appendToStream(aStream(), someEvents(1))
    await client().appendToStream(aStream(other), events.slice(1))
    const got = await gotWith(streamNameFilter({ prefixes: [`${one}-`, other] }), idsOf(events))
    expect(got).toEqual(idsOf(events))
  })

  it('by a regular expression over streams', async () => {
    const category = aCategory()
    const events = someEvents(2)
    await client().appendToStream(aStream(category), events)
    await client().appendToStream(aStream(`${category}longer`), someEvents(1))
    const got = await gotWith(streamNameFilter({ regex: `^(${category})(-|$)` }), idsOf(events))
    expect(got).toEqual(idsOf(events))
  })

  it('by types, by their prefixes or by a regular expression', async () => {
    const type = aCategory()
    const events = someEvents(2, type)
    await client().appendToStream(aStream(), events)
    const got = await gotWith(eventTypeFilter({ prefixes: [type] }), idsOf(events))
    expect(got).toEqual(idsOf(events))
    const more = await gotWith(eventTypeFilter({ regex: `^${type}$` }), idsOf(events))
    expect(more).toEqual(idsOf(events))
  })

  it('from an event that does not match misses nothing after it', async () => {
    const category = aCategory()
    const other = await client().appendToStream(aStream(), someEvents(1))
    const events = someEvents(3)
    await client().appendToStream(aStream(category), events)
    const filter = streamNameFilter({ prefixes: [category] })
    const followed = follow(client().subscribeToAll({ fromPosition: positionOf(other), filter }))
    await followed.until(hasSaid('caughtUp'))
    expect(followed.said).toEqual(['confirmation', ...idsOf(events), 'caughtUp'])
    await followed.end()
  })

  it('checkpoints pass where nothing matches, and each lies after the one before it', async () => {
    const before = await client().appendToStream(aStream(), someEvents(1))
    await client().appendToStream(aStream(), someEvents(320))
    const checkpoints: Position[] = []
    const filter = streamNameFilter({
      prefixes: [aCategory()],
      maxSearchWindow: 32,
      checkpointInterval: 1,
      checkpointReached: (_, position) => void checkpoints.push(position),
    })
    const followed = follow(client().subscribeToAll({ fromPosition: positionOf(before), filter }))
    await followed.until(hasSaid('caughtUp'))
    expect(checkpoints.length).toBeGreaterThanOrEqual(10)
    const commits = checkpoints.map(({ commit }) => commit)
    expect(commits).toEqual([...new Set(commits)].toSorted((a, b) => (a < b ? -1 : 1)))
    // Each names where the part of the log began that was looked through, with no prepare position.
    for (const { prepare } of checkpoints) expect(prepare).toBe(0n)
    await followed.end()
  })

  it('while live a checkpoint comes after so many events', async () => {
    const checkpoints: Position[] = []
    const filter = streamNameFilter({
      prefixes: [aCategory()],
      maxSearchWindow: 32,
      checkpointInterval: 1,
      checkpointReached: (_, position) => void checkpoints.push(position),
    })
    const followed = follow(client().subscribeToAll({ fromPosition: END, filter }))
    await followed.until(hasSaid('caughtUp'))
    const last = await client().appendToStream(aStream(), someEvents(70))
    await expect.poll(() => checkpoints.length).toBeGreaterThanOrEqual(2)
    for (const { commit, prepare } of checkpoints) {
      expect(prepare).toBe(commit)
      expect(commit).toBeLessThanOrEqual(positionOf(last).commit)
    }
    await followed.end()
  })
}
