import type { Position } from '@vietas/event-store'
import type { AskedView } from './capacity-view/capacity-view.ts'

/** The view that an answer is taken from, and how far it had seen the log. */
export interface Answering {
  readonly view: AskedView
  readonly position: Position
}
