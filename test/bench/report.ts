import { median } from './rounds.ts'
import type { Comparison, Findings, Goal } from './comparison.ts'
import type { Numbers } from './rounds.ts'

const HEADINGS = ['work', 'ours', 'peer', 'ratio', 'to reach', '']

export function reportOf({ comparisons, beside = [], notes = [] }: Findings): string {
  const rows = [HEADINGS, ...comparisons.map(rowOf)]
  const machine = beside.map(({ name, unit, numbers }) => [name, spread(numbers, ` ${unit}`)])
  return [
    'Median (least to most) of the rounds; the ratio is of the medians, above 1 when ours is better.',
    '',
    ...aligned(rows),
    '',
    'Beside it',
    ...aligned(machine),
    ...(notes.length > 0 ? ['', 'Notes'] : []),
    ...notes.map((note) => `- ${note}`),
  ].join('\n')
}

export const lineOf = (comparison: Comparison): string => rowOf(comparison).join('   ')

function rowOf(comparison: Comparison): string[] {
  const { work, unit, ours, peer, goals = [] } = comparison
  const ratio = ratioOf(comparison)
  return [
    work,
    spread(ours, unit === 'ms' ? ' ms' : unit),
    peer === undefined ? '' : `${peer.name} ${spread(peer.numbers, unit === 'ms' ? ' ms' : unit)}`,
    ratio === undefined ? '' : `${digits(ratio)} ×`,
    goals.map((goal) => goalText(goal, comparison)).join(', '),
    goals.length === 0
      ? ''
      : goals.every((goal) => isReached(goal, comparison))
        ? 'reached'
        : 'FALLS SHORT',
  ]
}

function ratioOf({ unit, ours, peer }: Comparison): number | undefined {
  if (peer === undefined) return undefined
  const ratio = median(ours) / median(peer.numbers)
  return unit === 'ms' ? 1 / ratio : ratio
}

function goalText(goal: Goal, { unit }: Comparison): string {
  if ('timesPeer' in goal) return `≥ ${goal.timesPeer} ×`
  return unit === 'ms' ? `≤ ${goal.value} ms` : `≥ ${digits(goal.value)}${unit}`
}

function isReached(goal: Goal, comparison: Comparison): boolean {
  if ('timesPeer' in goal) return (ratioOf(comparison) ?? 0) >= goal.timesPeer
  const value = median(comparison.ours)
  return comparison.unit === 'ms' ? value <= goal.value : value >= goal.value
}

function spread(numbers: Numbers, unit: string): string {
  const middle = `${digits(median(numbers))}${unit}`
  if (numbers.length === 1) return middle
  return `${middle} (${digits(Math.min(...numbers))}–${digits(Math.max(...numbers))})`
}

/** Three digits that matter, and no more. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 4 })
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
