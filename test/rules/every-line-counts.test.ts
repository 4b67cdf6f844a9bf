import { describe, expect, it } from 'vitest'
import { houseRules, lintConfig, refusedBy } from './probes.ts'
import type { LintConfig, Place } from './probes.ts'

type Restriction = [severity: string, ...items: ({ patterns?: { group: unknown[] }[] } | string)[]]

/** The rules of the house as they stand, and without each of their lines in turn. */
const takenOut = restrictions().flatMap(({ block, rule }) =>
  linesOf(lintConfig(), block, rule).map((_, line) => {
    const config = lintConfig()
    const { list, at } = linesOf(config, block, rule)[line]!
    const [taken] = list.splice(at, 1)
    return { block, rule, taken, config }
  }),
)
const [asItStands = '', ...answers] = refusedBy([
  lintConfig(),
  ...takenOut.map(({ config }) => config),
]).map(inOrder)
const unmissed = takenOut.filter((_, line) => answers[line] === asItStands)

describe('a line taken out of the rules of the house is missed by a probe', () => {
  it.each(restrictions())('$rule of $files', ({ block, rule }) => {
    const ofThisRule = unmissed.filter((line) => line.block === block && line.rule === rule)
    expect(ofThisRule.map(({ taken }) => taken)).toEqual([])
  })
})

function inOrder(refused: ReadonlySet<Place>): string {
  return [...refused].toSorted().join('\n')
}

/** Every list of what is refused: of the whole house (block 0) and of each override. */
function restrictions(): { block: number; rule: string; files: string }[] {
  return blocks(lintConfig()).flatMap(({ rules, files = ['every folder'] }, block) =>
    houseRules
      .filter((rule) => Array.isArray(rules[rule]))
      .map((rule) => ({ block, rule, files: files.join(', ') })),
  )
}

/** The lines of a rule: all groups of its patterns, or the names after its severity. */
function linesOf(
  config: LintConfig,
  block: number,
  rule: string,
): { list: unknown[]; at: number }[] {
  const restriction = blocks(config)[block]?.rules[rule] as Restriction
  const [, first] = restriction
  const lines = (list: unknown[]) => list.map((_, at) => ({ list, at }))
  return typeof first === 'object' && first.patterns !== undefined
    ? first.patterns.flatMap(({ group }) => lines(group))
    : lines(restriction).slice(1)
}

function blocks(config: LintConfig): { rules: Record<string, unknown>; files?: string[] }[] {
  return [config, ...config.overrides]
}
