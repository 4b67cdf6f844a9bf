import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')
const probesFolder = join(root, 'test/probes')

/** A line of a probe, as `packages/domain/src/clock.ts:3`. */
export type Place = string

export interface LintConfig {
  options?: unknown
  categories?: unknown
  ignorePatterns?: string[]
  rules: Record<string, unknown>
  overrides: LintOverride[]
}

interface LintOverride {
  files: string[]
  rules: Record<string, unknown>
}

/** The rules that say how the house is divided; the others are everyone's own business. */
export const houseRules = [
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-console',
  'consistent-type-imports',
]

/** The probes lie in `test/probes` by the path at which they are linted: rules go by path. */
export const probes: readonly string[] = readdirSync(probesFolder, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts'))
  .toSorted()

export function lintConfig(): LintConfig {
  const file = join(root, '.oxlintrc.json')
  const { config, error } = ts.parseConfigFileTextToJson(file, readFileSync(file, 'utf8')) as {
    config: LintConfig
    error?: ts.Diagnostic
  }
  if (error !== undefined) throw new Error(JSON.stringify(error.messageText))
  // Types are of no use to these rules, and the probes name files that do not exist.
  const { options: _, ...read } = config
  return { ...read, categories: {}, ignorePatterns: [] }
}

/** The lines that a probe itself says must be refused. */
export function expectedIn(probe: string): Place[] {
  return linesOf(probe)
    .filter(({ text }) => text.endsWith('// refused'))
    .map(({ place }) => place)
}

/** The lines of a probe that must pass. */
export function allowedIn(probe: string): Place[] {
  return linesOf(probe)
    .filter(({ text }) => text !== '' && !text.endsWith('// refused'))
    .map(({ place }) => place)
}

/**
 * The lines of the probes that each of the configurations refuses. The probes stand once for each, as
 * packages and services stand, with it at their top: a linter that is started once reads all of them.
 */
export function refusedBy(configs: readonly LintConfig[]): Set<Place>[] {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-probes-'))
  try {
    for (const [house, config] of configs.entries()) {
      cpSync(probesFolder, join(folder, `${house}`), { recursive: true })
      writeFileSync(join(folder, `${house}/.oxlintrc.json`), JSON.stringify(config))
    }
    const refused = configs.map(() => new Set<Place>())
    for (const { filename, line } of lint(folder)) {
      const [, house = '', place] = /^(\d+)\/(.+)$/.exec(filename) ?? []
      refused[Number(house)]?.add(`${place}:${line}`)
    }
    return refused
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lint(folder: string): { filename: string; line: number | undefined }[] {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const options = { cwd: folder, maxBuffer: 2 ** 28 }
  const run = spawnSync(process.execPath, [oxlint, '--format=json'], options)
  const report = JSON.parse(run.stdout.toString()) as LintReport
  return report.diagnostics
    .filter(({ code }) => houseRules.some((rule) => code.endsWith(`(${rule})`)))
    .map(({ filename, labels }) => ({ filename, line: labels[0]?.span.line }))
}

interface LintReport {
  diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[]
}

function linesOf(probe: string): { place: Place; text: string }[] {
  const lines = readFileSync(join(probesFolder, probe), 'utf8').split('\n')
  return lines.map((text, index) => ({ place: `${probe}:${index + 1}`, text }))
}
