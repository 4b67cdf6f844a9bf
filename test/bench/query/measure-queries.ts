import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { queryCapacity } from '@vietas/capacity-ledger'
import { REFERENCE } from '@vietas/territories'
import { countryIndex, entriesOf } from '../country/country-index.ts'
import { BOUNDARIES_ON } from '../country/generated-country.ts'
import { latencyOf } from '../percentile.ts'
import type { Changes, LedgerEntry } from '@vietas/capacity-ledger'
import type { Latency } from '../percentile.ts'

export interface Clock {
  /** A day, as days since 1970. */
  readonly day: number
  /** Epoch milliseconds. */
  readonly known: number
}

export interface Questions {
  readonly entries: number
  readonly clocks: readonly Clock[]
  /** The first so many are not timed. */
  readonly warmUp: number
  /** Of the first so many the answer is kept, to be compared. */
  readonly checked: number
}

export interface QueryResult {
  readonly latency: Latency
  readonly answers: readonly string[]
}

/** Sums of all measures by municipality and service type; the timed part is what a caller waits for. */
export async function measureQueries({
  entries,
  clocks,
  warmUp,
  checked,
}: Questions): Promise<QueryResult & { entries: number }> {
  const country = countryIndex(entries)
  const lens = REFERENCE.lensFor(BOUNDARIES_ON, Date.now())
  const times: number[] = []
  const answers: string[] = []
  for (const [turn, { day, known }] of clocks.entries()) {
    const began = performance.now()
    const table = queryCapacity(country.index, {
      by: ['municipality', 'serviceType'],
      filter: {},
      lens,
      validAt: day,
      knownAt: known,
    })
    const sums = table.present.map((group) => table.sum(group, 'operational'))
    if (turn >= warmUp) times.push(performance.now() - began)
    if (turn >= checked) continue
    const lines = table.present.map((group, at) => `${table.groups[group]?.join(' ')} ${sums[at]}`)
    answers.push(answerText(lines))
  }
  return { latency: latencyOf(times), answers, entries: entriesOf(country) }
}

/** Groups without operational places are left out: not every side names them. */
export function answerText(lines: readonly string[]): string {
  const sorted = lines.filter((line) => !line.endsWith(' 0')).toSorted()
  return createHash('sha256').update(sorted.join('\n')).digest('hex')
}

const UNIT_CHANNEL = /^(unknown:|units$|unconfirmed$)/

/** The same entries as a table; `counted`: in sums that do not tell target groups apart. */
export async function exportEntries({
  entries,
  file,
}: {
  entries: number
  file: string
}): Promise<void> {
  const csv = createWriteStream(file)
  csv.write('unit,municipality,service_type,target_group,channel,counted,day,known,delta\n')
  let text = ''
  countryIndex(entries, (changes) => {
    text += linesOf(changes)
    // What is written here is kept by the stream until there is time for the disk.
    csv.write(text)
    text = ''
  })
  csv.end()
  if (csv.writableNeedDrain) await once(csv, 'drain')
  await finished(csv)
}

const linesOf = ({ entries }: Changes): string => entries.map(lineOf).join('')

function lineOf({
  site,
  targetGroup,
  channel,
  effectiveOn,
  knownSince,
  delta,
}: LedgerEntry): string {
  const counted = UNIT_CHANNEL.test(channel) === (targetGroup === 'all')
  const { unitId, municipality, serviceType } = site
  const where = `${unitId},${municipality},${serviceType},${targetGroup},${channel}`
  return `${where},${counted},${effectiveOn},${knownSince},${delta}\n`
}
