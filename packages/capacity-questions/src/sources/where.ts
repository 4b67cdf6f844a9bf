import {
  capabilityOfEvent,
  phaseOn,
  serviceUnits,
  type Capability,
  type Place,
} from '@vietas/domain'
import { planningRegions } from '@vietas/territories'
import { areaAnswer, covers, type AreaAnswer } from '../area-answer.ts'
import type { AreaParameters } from '../area-filter.ts'
import { checkMunicipality } from '../question-filter.ts'
import { stateOf, type Asking } from '../questions/questions.ts'

/** The capability whose stream an event of a type is in, and the id of the one that it is about. */
export function subjectOf(type: string, stream: string): { capability: Capability; id: string } {
  const capability = capabilityOfEvent(type)
  if (capability === undefined) throw new Error(`${type} is an event of no capability`)
  return { capability, id: stream.slice(capability.category.length + 1) }
}

/**
 * Whether what an event is about lies, within the boundaries asked for, where the question asks: a
 * unit where it is on that day; all else in every place, and with every unit, that its events name.
 *
 * @throws ProblemError when a municipality is not one within the boundaries asked for
 */
export function liesWhereAsked(
  { municipality, planningRegion }: AreaParameters,
  asking: Asking,
): (type: string, stream: string) => boolean {
  const { lens } = asking
  for (const code of municipality ?? []) checkMunicipality(code, lens)
  const wanted = [municipality, planningRegion].flatMap((areas) =>
    areas === undefined ? [] : [areas.map((area) => areaAnswer(area, lens))],
  )
  if (wanted.length === 0) return () => true
  const isWanted = (area: AreaAnswer): boolean =>
    wanted.every((areas) => areas.some((wider) => covers(wider, area)))
  const seen = new Map<string, boolean>()
  return (type, stream) => {
    const before = seen.get(stream)
    if (before !== undefined) return before
    const found = areasOf(type, stream, asking).some(isWanted)
    seen.set(stream, found)
    return found
  }
}

function areasOf(type: string, stream: string, asking: Asking): AreaAnswer[] {
  const { view, knownAt } = asking
  const { capability, id } = subjectOf(type, stream)
  if (capability.name === serviceUnits.name) return areasOfUnit(id, asking)
  return view.registers
    .of(capability)
    .factsOf(id)
    .filter(({ knownSince }) => knownSince <= knownAt)
    .flatMap(({ data }) => areasNamed(data, asking))
}

function areasOfUnit(id: string, asking: Asking): AreaAnswer[] {
  const unit = stateOf(serviceUnits, id, asking)
  const location = unit && (phaseOn(unit, asking.validAt)?.location ?? unit.opening?.location)
  return location === undefined ? [] : areaOf(location, asking)
}

function areaOf({ municipality, parish }: Place, { lens }: Asking): AreaAnswer[] {
  if (lens.find(municipality) === undefined) return []
  return [areaAnswer(lens.locate(municipality, parish).code, lens)]
}

/** Every municipality, planning region and unit that the data of an event name, whatever the field. */
export function areasNamed(said: unknown, asking: Asking): AreaAnswer[] {
  if (typeof said === 'string') return areasCalled(said, asking)
  if (typeof said !== 'object' || said === null) return []
  const { municipality, parish, ...others } = said as Readonly<Record<string, unknown>>
  const rest = Object.values(others).flatMap((value) => areasNamed(value, asking))
  if (typeof municipality !== 'string') return rest
  return [
    ...areaOf({ municipality, ...(typeof parish === 'string' && { parish }) }, asking),
    ...rest,
  ]
}

function areasCalled(text: string, asking: Asking): AreaAnswer[] {
  const { view, lens } = asking
  if (planningRegions.includes(text)) return [areaAnswer(text, lens)]
  if (view.registers.of(serviceUnits).has(text)) return areasOfUnit(text, asking)
  return areaOf({ municipality: text }, asking)
}
