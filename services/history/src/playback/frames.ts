import {
  groupText,
  type Dimension,
  type GroupNow,
  type Moment,
  type Moments,
} from '@vietas/capacity-ledger'
import { CalendarDate, type Measure } from '@vietas/domain'
import { z } from 'zod'
import { DiffGroup, labelsOf, NumbersAnswer, numbersAnswer } from '../diff/diff-answer.ts'
import { inReadingOrder } from '../diff/reading-order.ts'
import { chained } from './streaming/chained.ts'
import type { Walk } from './walk.ts'

const Labels = DiffGroup.pick({
  municipality: true,
  planningRegion: true,
  serviceType: true,
  targetGroup: true,
  provider: true,
})

const PlayedGroup = z
  .object({
    group: z.int().describe('Its number in this playback'),
    ...Labels.shape,
    ...NumbersAnswer.shape,
  })
  .meta({
    id: 'PlayedGroup',
    description:
      'What a group has from this frame on: what is left out is 0. Its labels come with it the first time, and again where the boundaries are others.',
  })

export const Frame = z
  .object({
    validAt: CalendarDate.optional().describe('Where this clock plays'),
    knownAt: z
      .string()
      .optional()
      .describe('Where this clock plays: a day, of which the end is meant, or an instant'),
    redrawn: z
      .literal(true)
      .optional()
      .describe('Places are counted within other boundaries from this frame on'),
    total: NumbersAnswer.optional().describe(
      'Of all that is asked about, where it is another than in the frame before',
    ),
    groups: z.array(PlayedGroup).describe('Those that are others than in the frame before'),
  })
  .meta({ id: 'PlaybackFrame' })

/** A frame as it is told, and the moment that it tells. */
export interface PlayedFrame {
  /** From 1; as many as there are up to it. */
  readonly number: number
  readonly moment: Moment
  readonly isRedrawn: boolean
  /** As JSON. */
  readonly text: string
  /** The same for the same frames up to this one, of the same question. */
  readonly fingerprint: string
}

export interface Told {
  readonly by: readonly Dimension[]
  readonly measures: readonly Measure[]
  readonly walk: Pick<Walk, 'nameOf' | 'stops'>
  /** What begins the fingerprint: everything that is asked. */
  readonly question: string
}

/** Yields undefined where others may have their turn. */
export function* framesOf(
  moments: Moments,
  { by, measures, walk, question }: Told,
): Generator<PlayedFrame | undefined, void> {
  const numbered = numbering(by)
  let number = 0
  let fingerprint = chained('', question)
  let lens: Moment['lens'] | undefined
  for (const moment of moments(walk.stops)) {
    if (moment === undefined) {
      yield
      continue
    }
    const isRedrawn = lens !== undefined && lens !== moment.lens
    const groups = numbered(moment, isRedrawn).map(({ group, labels, numbers }) => ({
      group,
      ...labels,
      ...numbersAnswer(numbers, measures),
    }))
    const text = JSON.stringify({
      ...walk.nameOf(moment.at),
      ...(isRedrawn && { redrawn: true }),
      ...(moment.total && { total: numbersAnswer(moment.total, measures) }),
      groups,
    })
    number++
    fingerprint = chained(fingerprint, text)
    lens = moment.lens
    yield { number, moment, isRedrawn, text, fingerprint }
  }
}

/** That of nothing told yet. */
export const firstFingerprint = ({ question }: Told): string => chained('', question)

interface NumberedGroup {
  readonly group: number
  readonly labels: object
  readonly numbers: GroupNow['numbers']
}

/** Groups get their numbers as they appear, those that appear together in reading order. */
function numbering(
  by: readonly Dimension[],
): (moment: Moment, isRedrawn: boolean) => NumberedGroup[] {
  const known = new Map<string, number>()
  return ({ groups, lens }, isRedrawn) => {
    const textOf = new Map(groups.map((group) => [group, groupText(group.key)]))
    const numberOf = (group: GroupNow): number | undefined => known.get(textOf.get(group) ?? '')
    const isNew = (group: GroupNow): boolean => numberOf(group) === undefined
    const appearing = inReadingOrder(by, groups.filter(isNew), lens)
    const before = groups.filter((group) => !isNew(group))
    for (const group of appearing) known.set(textOf.get(group) ?? '', known.size)
    const numbered = (group: GroupNow, isNamed: boolean): NumberedGroup => ({
      group: numberOf(group) as number,
      labels: isNamed ? labelsOf(by, group, lens) : {},
      numbers: group.numbers,
    })
    return [
      ...before.map((group) => numbered(group, isRedrawn)).sort((a, b) => a.group - b.group),
      ...appearing.map((group) => numbered(group, true)),
    ]
  }
}
