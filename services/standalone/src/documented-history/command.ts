import type { Fact } from './facts.ts'

/** One command of the registry that records a documented fact. */
export interface DocumentedCommand {
  /**
   * The fact's id, with a word behind it where it takes several commands. It also names the request,
   * so that importing again records nothing twice.
   */
  readonly fact: string
  /**
   * `{fact id}` in a path or a body stands for the id of what the command of that fact has made, and
   * `{fact id:event}` for that of its event.
   */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Names the request that records a fact. */
export const keyOf = (fact: string): string => `documented-history:${fact}`

/** A fact that no source dates counts as known since it is recorded. */
export const knownSinceOf = ({ knownSince }: Fact): { knownSince?: string } =>
  knownSince === undefined ? {} : { knownSince }
