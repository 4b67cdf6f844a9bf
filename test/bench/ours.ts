import { answer } from './answer.ts'
import {
  fillServer,
  measureServerAppends,
  measureServerCatchUp,
  measureServerRead,
} from './eventstoredb/measure-server.ts'
import {
  measureCatchUp,
  measureFanOut,
  measureNodeHttp,
  measureToClients,
} from './feed/measure-feed.ts'
import { measureCapacityFile } from './history/measure-capacity-file.ts'
import { measureHistory } from './history/measure-history.ts'
import { measureLists } from './lists/measure-lists.ts'
import { fillLog } from './log/fill-log.ts'
import { measureFold, measureRead, measureRebuild } from './log/measure-log.ts'
import { measureLatency, measureLatencyUnderLoad } from './projections/visible.ts'
import { exportEntries, measureQueries } from './query/measure-queries.ts'
import { measurePlayback } from './questions/measure-playback.ts'
import { measureQuestions } from './questions/measure-questions.ts'
import { prepareCountry } from './questions/prepare-country.ts'
import {
  measureAppendAgainstDisk,
  measureAppendInBatches,
  measureAppendInFlight,
  measureAppendOneAtATime,
} from './store/append.ts'
import { measureDisk, measureJsonParse } from './store/disk.ts'
import type { Row } from './store/row.ts'

interface For {
  readonly seconds: number
}

const values = (rows: readonly Row[]): number[] => rows.map(({ value }) => value)

answer({
  'append-one': async ({ seconds }: For) => values(await measureAppendOneAtATime(seconds)),
  'append-16': async ({ seconds }: For) => values(await measureAppendInFlight(16, seconds)),
  'append-64': async ({ seconds }: For) => values(await measureAppendInFlight(64, seconds)),
  'append-10': async ({ seconds }: For) => values(await measureAppendInBatches(10, seconds)),
  'append-disk': async ({ seconds }: For) => values(await measureAppendAgainstDisk(seconds)),
  'fill-log': fillLog,
  read: measureRead,
  rebuild: measureRebuild,
  fold: measureFold,
  'export-entries': exportEntries,
  query: measureQueries,
  lists: measureLists,
  history: measureHistory,
  'capacity-file': measureCapacityFile,
  'prepare-country': prepareCountry,
  playback: measurePlayback,
  questions: measureQuestions,
  'feed-fan-out': measureFanOut,
  'node-http-fan-out': measureNodeHttp,
  'feed-latency': measureToClients,
  'feed-catch-up': measureCatchUp,
  'server-append': measureServerAppends,
  'server-fill': fillServer,
  'server-read': measureServerRead,
  'server-catch-up': measureServerCatchUp,
  'visible-one': async () => values(await measureLatency()),
  'visible-64': async ({ seconds }: For) => values(await measureLatencyUnderLoad(64, seconds)),
  disk: async ({ seconds }: For) => values(measureDisk(seconds)),
  'json-parse': async () => values(measureJsonParse()),
})
