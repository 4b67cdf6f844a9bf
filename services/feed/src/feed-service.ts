import type { Service } from '@vietas/service-kit'

export interface FeedOptions {
  /** Where it keeps files of its own; made when missing. */
  readonly feedFolder: string
  /** The address that the service is reached at from outside, without a slash at its end. */
  readonly address: string
  /** Epoch milliseconds. */
  readonly now?: () => number
}

/** Everything that is on record, then everything new, in a server that follows the log. */
export const feedService: Service<FeedOptions> = async () => {}

/** Headings of the documentation. */
export const feedTags: readonly { name: string; description: string }[] = []
