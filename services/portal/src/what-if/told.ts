import type { Added, CannotBe, Draft, LeftOut } from '../answers/scenarios.ts'
import { timelineOfStream, type Timeline, type TimelineEntry } from '../answers/timeline.ts'
import { Refused } from '../answers/ask.ts'
import { capabilityActedOn } from './acted-on.ts'
import { nameOf, type Thing } from './things.ts'

/** What is left out: one event, or all of a stream where `event` is undefined. */
export interface ToldLeftOut {
  readonly stream: string
  readonly event: string | undefined
  readonly entry: TimelineEntry | undefined
  readonly thing: Thing | undefined
}

export interface ToldAdded {
  readonly added: Added
  readonly thing: Thing | undefined
}

export interface ToldCannotBe {
  readonly cannotBe: CannotBe
  readonly entry: TimelineEntry | undefined
  readonly thing: Thing | undefined
}

/** More are not looked up one by one. */
export const MOST_TOLD = 25

/** What a scenario leaves out, by what happened and to what. */
export async function leftOutOf({ leaveOut }: Draft): Promise<readonly ToldLeftOut[]> {
  const told = await Promise.all(leaveOut.slice(0, MOST_TOLD).map(ofStream))
  return told.flat()
}

async function ofStream({ stream, events }: LeftOut): Promise<readonly ToldLeftOut[]> {
  const { entries } = await knownOf(stream)
  const thing = await thingOf(entries[0])
  return (events ?? [undefined]).map((event) => ({
    stream,
    event,
    entry: entries.find((one) => one.event === event),
    thing,
  }))
}

/** What happened to something that is in the log no more cannot be told. */
const knownOf = (stream: string): Promise<Timeline> =>
  timelineOfStream(stream).catch((error: unknown) => {
    if (error instanceof Refused) return { total: 0, entries: [] }
    throw error
  })

async function thingOf(entry: TimelineEntry | undefined): Promise<Thing | undefined> {
  if (entry === undefined) return undefined
  const { capability, id } = entry.about
  return { capability, id, name: await nameOf(capability, id) }
}

export const addedOf = ({ add }: Draft): Promise<readonly ToldAdded[]> =>
  Promise.all(
    add.slice(0, MOST_TOLD).map(async (added) => ({ added, thing: await thingActedOn(added) })),
  )

async function thingActedOn({ act, id, body }: Added): Promise<Thing | undefined> {
  const capability = capabilityActedOn(act)
  if (capability === undefined) return undefined
  const { name, title, units } = body
  const called = name ?? title
  if (typeof called === 'string') return { capability, id: '', name: called }
  if (Array.isArray(units))
    return {
      capability: 'service-units',
      id: '',
      name: await nameOf('service-units', String(units[0])),
    }
  return id === undefined ? undefined : { capability, id, name: await nameOf(capability, id) }
}

/** What can no longer be, by what happened and to what. */
export const cannotBeOf = (
  all: readonly CannotBe[],
  add: readonly Added[],
): Promise<readonly ToldCannotBe[]> =>
  Promise.all(
    all.slice(0, MOST_TOLD).map(async (cannotBe): Promise<ToldCannotBe> => {
      const { event, added } = cannotBe
      if (event === null) {
        const command = add[added ?? -1]
        const thing = command === undefined ? undefined : await thingActedOn(command)
        return { cannotBe, entry: undefined, thing }
      }
      const { entries } = await knownOf(event.stream)
      const entry = entries.find((one) => one.event === event.id)
      return { cannotBe, entry, thing: await thingOf(entry ?? entries[0]) }
    }),
  )
