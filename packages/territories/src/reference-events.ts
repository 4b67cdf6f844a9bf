import { groupBy } from './group-by.ts'
import type { ReformStep } from './reform-steps-file.ts'
import { startOfDayInRiga } from './riga-day.ts'
import { successionsIn, type StatedSuccession } from './stated-succession.ts'
import type { TerritoriesFile } from './territories-file.ts'
import type { Named, TerritoryEvent } from './territory-event.ts'

type Event = Omit<TerritoryEvent, 'id' | 'position'> & Pick<TerritoryEvent, 'type' | 'data'>

/** Known before all that anybody asks for. */
const FOR_EVER = Date.parse('0000-01-01T00:00:00Z')

/** The kinds of changes, as their ids number them. */
const CREATION = 1
const COUNT = 2
const MERGER = 3
const SPLIT = 4

/**
 * The reference data as events: the same ones, with the same ids and in the same order, each time.
 * They come before whatever a log holds.
 */
export function referenceEventsOf(
  file: TerritoriesFile,
  steps: readonly ReformStep[],
): TerritoryEvent[] {
  const events = [...oldest(file), ...reforms(file, steps)]
  return events.map((event, index) => {
    const id = uuidOf(0, String(index))
    return { ...event, id, position: '' } as TerritoryEvent
  })
}

function oldest({ municipalitiesUntil20210701 }: TerritoriesFile): Event[] {
  return municipalitiesUntil20210701.flatMap(
    ({ code, name, planningRegion, label, population2020 }): Event[] => [
      {
        type: 'TerritoryCreated',
        data: {
          changeId: uuidOf(CREATION, code),
          ...{ code, name, planningRegion, label },
          effectiveOn: 'undocumented',
        },
        knownSince: FOR_EVER,
      },
      {
        type: 'PopulationCounted',
        data: {
          changeId: uuidOf(COUNT, code),
          code,
          countedOn: '2020',
          count: population2020,
          countedBy: 'Eurostat',
        },
        knownSince: FOR_EVER,
      },
    ],
  )
}

function reforms(file: TerritoriesFile, steps: readonly ReformStep[]): Event[] {
  const later = new Map(file.municipalitiesFrom20210701.map((version) => [version.code, version]))
  const named = (code: string): Named => {
    const { name, planningRegion } = later.get(code) ?? {}
    return { code, name, planningRegion }
  }
  const scheduled = new Map<string, string>()
  return steps.flatMap((step) => {
    const successions = orderedBy(step, successionsIn(file))
    const replaced = successions.filter(({ from }) => scheduled.has(from))
    const whole = successions.filter((one) => one.parishes === null && !replaced.includes(one))
    const partial = successions.filter(({ parishes }) => parishes !== null)
    for (const { from, to } of whole) scheduled.set(from, uuidOf(MERGER, to))
    return [
      ...[...groupBy(whole, ({ to }) => to)].map(([to, from]) => mergerBy(step, from, named(to))),
      ...[...groupBy(partial, ({ from }) => from)].map(([, parts]) => splitBy(step, parts, named)),
      ...replaced.map((one) =>
        blockedBy(step, one, scheduled.get(one.from) as string, named(one.to)),
      ),
    ]
  })
}

/** What a step makes of municipalities: what the file lists, or what the step says instead. */
function orderedBy(
  { effectiveOn, units, instead }: ReformStep,
  stated: readonly StatedSuccession[],
): StatedSuccession[] {
  const replaced = new Set(instead.map(({ code }) => code))
  const cameToBe = stated.filter(
    (one) =>
      one.effectiveOn === effectiveOn &&
      (units === 'all' || units.includes(one.from)) &&
      !replaced.has(one.from),
  )
  const orderedOtherwise = instead.map(({ code, successor }) => ({
    from: code,
    to: successor,
    effectiveOn,
    parishes: null,
  }))
  return [...cameToBe, ...orderedOtherwise]
}

const commonOf = ({ knownSince, source, effectiveOn }: ReformStep) => ({
  knownSince: startOfDayInRiga(knownSince),
  data: {
    basis: { title: source.title, publisher: source.publisher, date: source.date },
    effectiveOn,
  },
})

function mergerBy(step: ReformStep, from: readonly StatedSuccession[], successor: Named): Event {
  const { data, knownSince } = commonOf(step)
  return {
    type: 'MergerScheduled',
    data: {
      ...data,
      changeId: uuidOf(MERGER, successor.code),
      predecessors: from.map(({ from: code }) => code),
      successor,
      scheduledOn: step.knownSince,
    },
    knownSince,
  }
}

function splitBy(
  step: ReformStep,
  parts: readonly StatedSuccession[],
  named: (code: string) => Named,
): Event {
  const { data, knownSince } = commonOf(step)
  const code = parts[0]?.from ?? ''
  return {
    type: 'TerritorySplit',
    data: {
      ...data,
      changeId: uuidOf(SPLIT, code),
      code,
      parts: parts.map(({ to, parishes }) => ({
        successor: named(to),
        parishes: [...(parishes ?? [])],
      })),
    },
    knownSince,
  }
}

function blockedBy(
  step: ReformStep,
  { from }: StatedSuccession,
  changeId: string,
  continuesAs: Named,
): Event {
  const { data, knownSince } = commonOf(step)
  const blockedOn = step.knownSince
  return {
    type: 'MergerBlocked',
    data: { ...data, changeId, predecessors: [from], blockedOn, continuesAs },
    knownSince,
  }
}

/** A UUID of version 8 (RFC 9562, §5.8) whose digits are those of the code. */
function uuidOf(kind: number, code: string): string {
  const digits = code.replace('LV', '1').padStart(12, '0')
  return `7e880000-000${kind}-8000-8000-${digits}`
}
