import type { Position } from '@vietas/event-store'
import type { ClockParameters } from './clocks.ts'
import { keptUntilMoved, type Kept } from './kept-answers.ts'

/** How an answer is written where it is not JSON of its own. */
export interface Form {
  readonly type: string
  /** Before its clocks. */
  readonly before: string
}

/** What an address asks, so that whoever asks again need not be read again. */
export interface AskedBefore {
  readonly parameters: ClockParameters
  readonly clocks: string
  readonly key: string
  readonly etag: string
  readonly walkFrom: Position | undefined
  readonly explained: readonly string[]
  readonly form: Form | undefined
}

const MOST_BYTES = 8 * 1024 * 1024
const BYTES_PER_ADDRESS = 500

export function createAskedBefore(mostBytes: number = MOST_BYTES): Kept<AskedBefore> {
  return keptUntilMoved(mostBytes, ({ key }) => 2 * key.length + BYTES_PER_ADDRESS)
}
