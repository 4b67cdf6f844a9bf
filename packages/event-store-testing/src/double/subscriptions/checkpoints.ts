import { checkpoint } from '../responses/read-responses.ts'
import type { StoredEvent } from '../log/stored-event.ts'
import type { Filter } from '../requests/filter.ts'

/** Decides when a filtered subscription is told how far it has come. */
export interface Checkpoints {
  /** Called while it catches up, which it does page by page. */
  beginPage(position: number): void
  isPageFull(): boolean
  /** The checkpoint at the end of a page, if one is due. */
  endPage(): Buffer | undefined
  /** Counts an event that was looked at. */
  passed(event: StoredEvent, isMatch: boolean): void
  /** The checkpoint after an event while live, if one is due. */
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
    // Of a page in which nothing matched the server names the beginning, with no prepare position.
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
