import { parseArgs } from 'node:util'
import type { Generation } from '@vietas/generator'

export const PARTS = [
  'store',
  'log',
  'query',
  'lists',
  'questions',
  'pages',
  'visible',
  'http',
  'history',
  'replays',
  'feed',
  'eventstoredb',
] as const
export type Part = (typeof PARTS)[number]

export interface Options {
  readonly parts: readonly Part[]
  readonly rounds: number
  /** How long each rate is measured. */
  readonly seconds: number
  /** In the log that the server and EventStoreDB are asked about. */
  readonly events: number
  /** In the logs that are read and rebuilt from. */
  readonly logs: readonly number[]
  /** Ledger entries that are asked on two clocks. */
  readonly entries: readonly number[]
  readonly queries: number
  /** Of countries whose units are listed. */
  readonly units: readonly number[]
  /** A generated country, and how often each question is asked of it. */
  readonly country: Generation & { readonly asked: number }
}

export const USAGE = `pnpm bench [--only <part>[,<part>]] [--quick] [--large] [--rounds <n>]

  --only    ${PARTS.join(', ')}
            store: appends; log: reading a log of 1 M events, and rebuilding the view from it;
            query: capacity on two clocks; lists: pages of units and one of them, and how long
            all wait while something long goes on;
             questions: a generated country, every question about it, and a start with its view;
            pages: what is done on the pages, in Debian's Chromium;
            visible: from an append to the view; http: the server;
            history: differences, explanations, scenarios and a release of the datasets;
            replays: replays of the whole log, and who writes meanwhile;
            feed: streams and pages of events;
            eventstoredb: the store on EventStoreDB beside its bare client, on the server that
            EVENT_STORE_TEST_URL names, else on a double of its protocol
  --quick   a small run, to see that it works; its numbers mean little
  --large   asks 10 M entries too, and rebuilds from 10 M events, once (needs 8 GB of memory, and
            10 GB of disk)
  --rounds  how often each side has its turn; 3 when not given, 1 with --quick`

export class UsageError extends Error {}

/** @throws UsageError that says what is wrong */
export function optionsFrom(args: readonly string[]): Options | 'help' {
  const { only, quick, large, rounds, help } = parsed(args)
  if (help === true) return 'help'
  const parts = only?.split(',') ?? PARTS
  for (const part of parts)
    if (!PARTS.includes(part as Part))
      throw new UsageError(`There is no part "${part}". The parts are ${PARTS.join(', ')}.`)
  const size = quick === true ? QUICK : FULL
  return {
    ...size,
    parts: parts as Part[],
    rounds: rounds === undefined ? size.rounds : roundsFrom(rounds),
    entries: large === true ? [...size.entries, LARGE] : size.entries,
    logs: large === true ? [...size.logs, LARGE] : size.logs,
  }
}

const FULL = {
  rounds: 3,
  seconds: 3,
  events: 1_000_000,
  logs: [1_000_000],
  entries: [1_000_000],
  queries: 2_000,
  units: [3_000, 30_000],
  country: { seed: 1, units: 2_500, years: 10, asked: 200 },
}
const QUICK = {
  rounds: 1,
  seconds: 0.5,
  events: 30_000,
  logs: [30_000],
  entries: [100_000],
  queries: 200,
  units: [300, 3_000],
  country: { seed: 1, units: 200, years: 4, asked: 20 },
}
/** Of entries and of events. */
const LARGE = 10_000_000

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      // pnpm hands on a `--` that it was given.
      args: args.filter((argument) => argument !== '--'),
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean' },
        large: { type: 'boolean' },
        rounds: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function roundsFrom(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  throw new UsageError(`--rounds is ${JSON.stringify(text)}. Expected a number from 1 to 99.`)
}
