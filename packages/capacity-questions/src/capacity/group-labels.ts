import type { Dimension, GroupKey } from '@vietas/capacity-ledger'
import type { Lens } from '@vietas/territories'
import { compareTexts } from '../collation.ts'
import { municipalityAnswer } from '../municipality-answer.ts'

/** What stays the same of the groups of a question while its numbers change. */
export interface GroupLabels {
  /** The labels of each group as the beginning of its JSON, in UTF-8. */
  readonly texts: Uint8Array[]
  /** The groups by their names, as a reader looks for them. */
  order: number[]
}

const encoder = new TextEncoder()
const remembered = new WeakMap<readonly GroupKey[], GroupLabels>()

/** Worked out when groups are added, not when they are asked for. Groups are those of one lens. */
export function labelsOf(
  by: readonly Dimension[],
  groups: readonly GroupKey[],
  lens: Lens,
): GroupLabels {
  const labels = remembered.get(groups) ?? { texts: [], order: [] }
  const { texts } = labels
  const known = texts.length
  if (known === groups.length) return labels
  for (let group = known; group < groups.length; group++)
    texts.push(encoder.encode(textOf(by, groups[group] as GroupKey, lens)))
  labels.order = inReadingOrder(by, groups, lens)
  remembered.set(groups, labels)
  return labels
}

function textOf(by: readonly Dimension[], key: GroupKey, lens: Lens): string {
  return by
    .map((dimension, i) => {
      const value = key[i]
      const label =
        dimension === 'municipality' ? municipalityAnswer(value as string, lens) : (value ?? null)
      return `${JSON.stringify(dimension)}:${JSON.stringify(label)},`
    })
    .join('')
}

/** In which order the labels count, whatever the order in which they are asked for. */
const READING_ORDER: readonly Dimension[] = [
  // Units come a page at a time, so all groups of one stand together.
  'unit',
  'planningRegion',
  'municipality',
  'serviceType',
  'targetGroup',
  'provider',
]

/** One label after the other: no character put between them would count for the collator. */
function inReadingOrder(
  by: readonly Dimension[],
  groups: readonly GroupKey[],
  lens: Lens,
): number[] {
  const columns = READING_ORDER.filter((dimension) => by.includes(dimension)).map((dimension) => {
    const at = by.indexOf(dimension)
    const ranks = ranksOf(dimension, new Set(groups.map((key) => key[at])), lens)
    return Int32Array.from(groups, (key) => ranks.get(key[at]) as number)
  })
  return groups
    .map((_, group) => group)
    .sort((a, b) => {
      for (const column of columns) {
        const order = (column[a] as number) - (column[b] as number)
        if (order !== 0) return order
      }
      return a - b
    })
}

/** Places in the alphabet, the same for values that it does not tell apart. */
function ranksOf(
  dimension: Dimension,
  values: ReadonlySet<string | undefined>,
  lens: Lens,
): Map<string | undefined, number> {
  const named = [...values].map((value) => ({ value, names: namesOf(dimension, value, lens) }))
  const inOrder = dimension === 'unit' ? inOrderOfIds : compareTexts
  const compare = (a: readonly string[], b: readonly string[]): number =>
    inOrder(a[0] as string, b[0] as string) || inOrder(a[1] as string, b[1] as string)
  named.sort((a, b) => compare(a.names, b.names))
  let rank = 0
  return new Map(
    named.map(({ value, names }, i) => {
      const before = named[i - 1]
      if (before !== undefined && compare(before.names, names) !== 0) rank++
      return [value, rank]
    }),
  )
}

/** The order in which they come on pages. */
const inOrderOfIds = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const namesOf = (
  dimension: Dimension,
  value: string | undefined,
  { municipality }: Lens,
): readonly [string, string] =>
  dimension === 'municipality' && value !== undefined
    ? [municipality(value).name, value]
    : [value ?? '', '']
