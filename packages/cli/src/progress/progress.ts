/** How far long work has come, as people like to see it. */
export interface Progress {
  /** Ends what was begun before. The total is left out where nobody can tell. */
  begin(work: string, total: number | undefined, done?: number): void
  advance(events: number): void
  end(): void
}
