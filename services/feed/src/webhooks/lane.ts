import type { Place } from './event-log.ts'
import { createLine, type Line } from './line.ts'
import { signerOf, type Sign } from './signing.ts'
import type { Subscription } from './subscription.ts'

/** A subscription at work. */
export interface Lane {
  subscription: Subscription
  sign: Sign
  /** The log has been looked through up to here; undefined until the log has been asked where it is. */
  place: Place | undefined
  /** That place, as clients name it. */
  cursor: string
  readonly line: Line
  /** Requests that have not been answered yet. */
  underWay: number
}

/** What runs, by the id of its subscription. */
export type Lanes = ReadonlyMap<string, Lane>

export function createLane(subscription: Subscription, cursor: string, place?: Place): Lane {
  return {
    subscription,
    sign: signerOf(subscription.keys),
    place,
    cursor,
    line: createLine(),
    underWay: 0,
  }
}

export const isEnabled = ({ subscription }: Lane): boolean =>
  subscription.state.status === 'enabled'
