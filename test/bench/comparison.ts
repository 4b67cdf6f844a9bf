import type { Numbers } from './rounds.ts'

/** One line of the table. */
export interface Comparison {
  readonly work: string
  readonly unit: '/s' | 'ms' | '%'
  readonly ours: Numbers
  readonly peer?: { readonly name: string; readonly numbers: Numbers }
  readonly goals?: readonly Goal[]
}

/** A line of design §12: at least (a rate) or at most (a time), or so many times the peer. */
export type Goal = { readonly value: number } | { readonly timesPeer: number }

/** What the machine itself does, or what else the reader should know. */
export interface Beside {
  readonly name: string
  readonly unit: string
  readonly numbers: Numbers
}

export interface Findings {
  readonly comparisons: readonly Comparison[]
  readonly beside?: readonly Beside[]
  readonly notes?: readonly string[]
}
