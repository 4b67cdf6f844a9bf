/** Shows people how far long work has come. */
export interface Progress {
  /** Ends the work begun before. `total` is undefined where it cannot be told. */
  begin(work: string, total: number | undefined, done?: number): void
  advance(events: number): void
  end(): void
}
