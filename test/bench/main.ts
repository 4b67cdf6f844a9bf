import { installPeers } from './install-peers.ts'
import { besideOf, machineText, measureMachine } from './machine.ts'
import { optionsFrom, USAGE, UsageError } from './options.ts'
import { measureEventStoreDb } from './parts/eventstoredb.ts'
import { measureFeed } from './parts/feed.ts'
import { measureHistory } from './parts/history.ts'
import { measureHttp } from './parts/http.ts'
import { measureLists } from './parts/lists.ts'
import { measureLog } from './parts/log.ts'
import { measurePages } from './parts/pages.ts'
import { measureQuery } from './parts/query.ts'
import { measureQuestions } from './parts/questions.ts'
import { measureReplays } from './parts/replays.ts'
import { measureStore } from './parts/store.ts'
import { measureVisible } from './parts/visible.ts'
import { lineOf, reportOf } from './report.ts'
import type { Findings } from './comparison.ts'
import type { Options, Part } from './options.ts'

const MEASURE: Record<Part, (options: Options) => Promise<Findings>> = {
  store: measureStore,
  log: measureLog,
  query: measureQuery,
  lists: measureLists,
  questions: measureQuestions,
  pages: measurePages,
  visible: measureVisible,
  http: measureHttp,
  history: measureHistory,
  replays: measureReplays,
  feed: measureFeed,
  eventstoredb: measureEventStoreDb,
}

/** The table goes to standard output, everything on the way to it to standard error. */
const tell = (text: string): void => void process.stderr.write(`${text}\n`)

async function bench(options: Options): Promise<string> {
  installPeers(tell)
  const before = await measureMachine(options.seconds)
  const findings: Findings[] = []
  for (const part of options.parts) {
    tell(`… ${part}`)
    const found = await MEASURE[part](options)
    for (const comparison of found.comparisons) tell(lineOf(comparison))
    findings.push(found)
  }
  const after = await measureMachine(options.seconds)
  return reportOf({
    comparisons: findings.flatMap(({ comparisons }) => comparisons),
    beside: [...besideOf([before, after]), ...findings.flatMap(({ beside = [] }) => beside)],
    notes: [machineText(), ...findings.flatMap(({ notes = [] }) => notes)],
  })
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

try {
  const options = optionsFrom(process.argv.slice(2))
  process.stdout.write(`${options === 'help' ? USAGE : await bench(options)}\n`)
} catch (error) {
  tell(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : String(error))
  process.exitCode = error instanceof UsageError ? 2 : 1
}
