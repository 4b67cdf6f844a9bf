import { checkpoint } from '../responses/read-responses.ts'
import type { StoredEvent } from '../log/stored-event.ts'
import type { Filter } from '../requests/filter.ts'

/** Of a filtered subscription: how far it has come, said from time to time. */
export interface Checkpoints {
  /** While it catches up it goes page by page. */
  beginPage(position: number): void
  isPageFull(): boolean
  /** What is said at the end of a page. */
  endPage(): Buffer | undefined
  /** An event was looked through. */
  passed(event: StoredEvent, isMatch: boolean): void
  /** What is said after an event while live. */
  afterEvent(event: StoredEvent): Buffer | undefined
}

/** A page ends early with so many events that match. */
const MATCHES_PER_PAGE = 32

export function checkpointsOf({ window, checkpointInterval }: Filter): Checkpoints {
  let sinceCheckpoint = 0
  let page = { position: 0, passed: 0, matches: 0, lastMatch: 0 }
  const due = (commit: number, prepare: number): Buffer | undefined => {
    if (sinceCheckpoint < checkpointInterval) return undefined
    sinceCheckpoint -= checkpointInterval
    return checkpoint(commit, prepare)
  }
  return {
    beginPage: (position) => {
      page = { position, passed: 0, matches: 0, lastMatch: 0 }
    },
    isPageFull: () => page.passed >= window || page.matches >= MATCHES_PER_PAGE,
    // Of a page in which nothing matched the server says where it began, with no prepare position.
    endPage: () =>
      page.matches === 0 ? due(page.position, 0) : due(page.lastMatch, page.lastMatch),
    passed: ({ position }, isMatch) => {
      sinceCheckpoint += 1
      page.passed += 1
      if (!isMatch) return
      page.matches += 1
      page.lastMatch = position
    },
    afterEvent: ({ position }) => due(position, position),
  }
}
