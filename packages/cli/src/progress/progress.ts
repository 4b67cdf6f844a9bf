/** What the work is counted in. */
export type Unit = 'events' | 'days'

/** Shows people how far long work has come. */
export interface Progress {
  /** Ends the work begun before. `total` is undefined where it cannot be told. */
  begin(work: string, total: number | undefined, done?: number, unit?: Unit): void
  advance(done: number): void
  /** Says what the work waits for, until it is said to go on. */
  waiting(forWhat: string | undefined): void
  end(): void
}
