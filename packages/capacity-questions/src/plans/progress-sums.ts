import { plans } from '@vietas/domain'
import { whyStatus } from '../explained.ts'
import {
  stateOf,
  type Asking,
  type ExplainedSums,
  type Labels,
  type StatedSum,
  type SumPart,
} from '../questions/questions.ts'
import { mergedParts, ownName } from '../questions/sums.ts'
import type { Expected } from './expected.ts'
import { EXPECTED_SUMS, expectedParts, expectedStated, placesPart } from './expected-sums.ts'
import { isKnown, keysOf, operationalPlaces } from './operational.ts'
import { withoutParts } from './progress.ts'
import type { TargetDue } from './targets-due.ts'

/** How the sums of progress are explained: by the targets of plans, by where places are and come. */
export const progressSums = (
  name: string,
  dueOf: (targets: readonly TargetDue[]) => readonly TargetDue[],
): ExplainedSums => ({
  name,
  measures: ['target', 'attained', ...EXPECTED_SUMS],
  rows: 'rows',
  stated: ({ target, attained, unitsWithUnknown, expected }, measure): StatedSum => {
    if (measure === 'target') return { number: Number(target), unknown: 0 }
    if (measure !== 'attained') return expectedStated(expected as Expected, measure)
    const number = attained === 'unknown' ? null : Number(attained)
    return { number, unknown: Number(unitsWithUnknown) }
  },
  parts: (all, _, asking, { measure, isOfRow }) => {
    const isOfRows = (target: TargetDue): boolean => isOfRow(labelsOf(target))
    const targets = withoutParts(dueOf((all as TargetDue[][]).flat()).filter(isOfRows))
    if (measure === 'target') return targetParts(targets, asking)
    if (measure === 'attained') return placesParts(targets, asking)
    return expectedParts(targets, asking, measure)
  },
})

/** The fields that tell rows apart. */
export const progressLabels = (by: readonly string[]): readonly string[] =>
  by.flatMap((dimension) => (dimension === 'municipality' ? [dimension, 'area'] : [dimension]))

const labelsOf = ({ area, serviceType, targetGroup }: TargetDue): Labels => ({
  planningRegion: area.planningRegion,
  municipality: area.kind === 'municipality' ? area.code : null,
  area: area.kind === 'municipality' ? null : area.name,
  serviceType,
  targetGroup,
})

function targetParts(targets: readonly TargetDue[], asking: Asking): readonly SumPart[] {
  const parts = targets.map(({ plan: id, places: number }) => {
    const name = stateOf(plans, id, asking)?.drafted?.title ?? id
    const of = { capability: plans, id }
    return { name: ownName(name), why: whyStatus(plans, id), of, number, unknown: 0 }
  })
  return mergedParts(parts, true)
}

/** A place counts once, however many targets it is part of. */
function placesParts(targets: readonly TargetDue[], asking: Asking): readonly SumPart[] {
  const { lens, validAt } = asking
  const operationalAt = operationalPlaces(asking)
  const parts = targets.flatMap((target) =>
    keysOf(target, lens).flatMap((key) => {
      const cell = operationalAt(key, validAt)
      if (cell === undefined) return []
      const number = isKnown(cell) ? cell.sum : null
      return [{ ...placesPart(key, lens), number, unknown: cell.unknownUnits }]
    }),
  )
  return mergedParts(parts, false)
}
