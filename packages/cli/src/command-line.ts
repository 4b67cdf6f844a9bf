import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EXPECTED_ADDRESS, isStoreAddress } from '@vietas/event-store'
import { MOST_SEED, MOST_UNITS, MOST_YEARS } from '@vietas/generator'
import { numbersOf, type Numbers } from './generate/numbers-of.ts'
import type { GenerateCommand } from './generate/run-generation.ts'

export const USAGE = `Usage: vietas migrate --from <address> --to <address>
       vietas generate --seed <n> [--units <n>] [--years <n>] --to <address>

migrate
Copies an event log into another store, compares the two event by event, and
prints the fingerprint of the capacity view that both give. Stopped at any
moment and started again, it goes on where it was and copies nothing twice.

  --from <address>  the log to copy; it is not changed
  --to <address>    an empty store, or one that an earlier run has begun to fill

generate
Fills a log with a country that does not exist, for demonstrations, tests and
benchmarks. Every event says that it is generated. The same numbers give the
same events, and the same fingerprint, which is printed. Stopped and started
again, it goes on where it was as well.

  --seed <n>        which country, from 0 to ${MOST_SEED}
  --units <n>       service units, from 1 to ${MOST_UNITS}; 2500 if not given
  --years <n>       years up to the end of 2025, from 1 to ${MOST_YEARS}; 10 if not given
  --to <address>    an empty store, or one that an earlier run has begun to fill

  --help            this text

An address is embedded:<folder>, such as embedded:.data, or the connection
string of an EventStoreDB or KurrentDB, such as esdb://127.0.0.1:2113?tls=false.

Exit code: 0 when it is done (and both logs are the same), 1 when something
failed, 2 for a command that was not understood, 130 after Ctrl-C.
`

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'migrate'; readonly from: string; readonly to: string }
  | ({ readonly name: 'generate' } & GenerateCommand)
  | { readonly name: 'not-understood'; readonly why: string }

/** What the arguments ask for. They may hold a password, so no message repeats them. */
export function commandOf(args: readonly string[]): Command {
  const addresses = { from: TEXT, to: TEXT } as const
  const numbers = { seed: TEXT, units: TEXT, years: TEXT } as const
  const options = {
    ...addresses,
    ...numbers,
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true })
    const { values, positionals } = parsed
    if (values.help === true) return { name: 'help' }
    const [command, ...more] = positionals
    switch (command) {
      case 'migrate':
        return more.length > 0 || given(values, numbers)
          ? notUnderstood('Expected nothing after migrate but --from and --to.')
          : migrateCommand(values.from ?? [], values.to ?? [])
      case 'generate':
        return more.length > 0 || values.from !== undefined
          ? notUnderstood('Expected nothing after generate but --seed, --units, --years and --to.')
          : generateCommand(values, values.to ?? [])
      default:
        return notUnderstood('Expected the command migrate or generate.')
    }
  } catch (error) {
    return notUnderstood(unknownOption(error) ?? 'Expected a value after each option but --help.')
  }
}

const given = (values: object, options: object): boolean =>
  Object.keys(options).some((name) => Object.hasOwn(values, name))

const TEXT = { type: 'string', multiple: true } as const

function migrateCommand(froms: readonly string[], tos: readonly string[]): Command {
  const [from] = froms
  const [to] = tos
  if (from === undefined || froms.length > 1) return notUnderstood('Expected --from once.')
  if (to === undefined || tos.length > 1) return notUnderstood('Expected --to once.')
  if (!isStoreAddress(from)) return notUnderstood(`--from is no address. ${EXPECTED_ADDRESS}`)
  if (!isStoreAddress(to)) return notUnderstood(`--to is no address. ${EXPECTED_ADDRESS}`)
  if (sameLog(from) === sameLog(to)) return notUnderstood('--from and --to are the same log.')
  return { name: 'migrate', from, to }
}

function generateCommand(numbers: Numbers, tos: readonly string[]): Command {
  const generation = numbersOf(numbers)
  const [to] = tos
  if (typeof generation === 'string') return notUnderstood(generation)
  if (to === undefined || tos.length > 1) return notUnderstood('Expected --to once.')
  if (!isStoreAddress(to)) return notUnderstood(`--to is no address. ${EXPECTED_ADDRESS}`)
  return { name: 'generate', generation, to }
}

function notUnderstood(why: string): Command {
  return { name: 'not-understood', why }
}

/** The part of Node's message that names the option, such as `Unknown option '--form'`. */
function unknownOption(error: unknown): string | undefined {
  const [beginning] =
    error instanceof Error ? (/^Unknown option '-[^']*'/.exec(error.message) ?? []) : []
  return beginning === undefined ? undefined : `${beginning}.`
}

const sameLog = (address: string): string => {
  const folder = folderOf(address)
  return folder === undefined ? address : resolve(folder)
}

/** The folder of an embedded log; undefined for a log on a server. */
export function folderOf(address: string): string | undefined {
  const embedded = 'embedded:'
  return address.startsWith(embedded) ? address.slice(embedded.length) : undefined
}
