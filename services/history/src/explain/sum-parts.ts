import {
  askingOf,
  atStandstill,
  labelIn,
  partsOf,
  type Answering,
  type Asking,
  type Clocks,
  type ExplainedSums,
  type OwnQuestion,
  type Questions,
  type Row,
  type SumPart,
} from '@vietas/capacity-questions'

export interface AskedSum {
  readonly questions: Questions
  readonly own: OwnQuestion
  readonly sums: ExplainedSums
  readonly measure: string
  /** What the question is asked, with the clocks and without them. */
  readonly query: Readonly<Record<string, unknown>>
  /** Which of its rows; the total where there are none. */
  readonly row: readonly (readonly [label: string, value: string])[]
}

export interface ExplainedSum {
  readonly number: number | null
  readonly unknown: number
  readonly parts: readonly SumPart[]
}

/**
 * What a sum is made of, that which has most of it first; undefined where the answer has no such
 * row, or several.
 *
 * @throws Error when the parts do not add up to the number, which is a fault of ours
 */
export async function explainedSum(
  { questions, own, sums, measure, query, row }: AskedSum,
  clocks: Clocks,
  answering: Answering,
): Promise<ExplainedSum | undefined> {
  const asking: Asking = atStandstill(askingOf(clocks, answering))
  const gathered = await partsOf(questions, own, query, asking)
  const answer = own.of(gathered, query, asking)
  const stated = answer && rowIn(answer, sums, row)
  if (stated === undefined) return undefined
  const isOfRow = (labels: Readonly<Record<string, string | null>>): boolean =>
    row.every(([label, value]) => (labels[label] ?? '') === value)
  const parts = sums.parts(gathered, query, asking, { measure, isTotal: row.length === 0, isOfRow })
  const whole = sums.stated(stated, measure)
  checkSum(sums.name, whole, parts)
  return { ...whole, parts: [...parts].sort(inOrder) }
}

function rowIn(answer: Row, sums: ExplainedSums, row: AskedSum['row']): Row | undefined {
  if (row.length === 0) return answer['total'] as Row
  const [found, another] = (answer[sums.rows] as readonly Row[]).filter((one) =>
    row.every(([label, value]) => (labelIn(one, label) ?? '') === value),
  )
  return another === undefined ? found : undefined
}

function checkSum(
  name: string,
  whole: Pick<ExplainedSum, 'number' | 'unknown'>,
  parts: readonly SumPart[],
): void {
  const number = parts.reduce((sum, part) => sum + (part.number ?? 0), 0)
  const unknown = parts.reduce((sum, part) => sum + part.unknown, 0)
  if (number !== (whole.number ?? 0) || unknown !== whole.unknown)
    throw new Error(`${name}: the parts add up to ${number}, the number is ${whole.number}`)
}

/** What is not known comes last. */
export function inOrder(
  a: Pick<SumPart, 'number' | 'why'>,
  b: Pick<SumPart, 'number' | 'why'>,
): number {
  const [first, second] = [a.number ?? -Infinity, b.number ?? -Infinity]
  if (first !== second) return second - first
  return a.why < b.why ? -1 : Number(a.why > b.why)
}
