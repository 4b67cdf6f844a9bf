/** Where a command writes, in whole lines, and how it is told to stop. */
export interface Terminal {
  /** For the result. */
  out(text: string): void
  /** For everything else: progress and errors. */
  err(text: string): void
  /** Where a progress bar may be drawn; undefined where nobody watches. */
  readonly screen: NodeJS.WritableStream | undefined
  /** Aborts when the user wants the command to stop. */
  readonly signal: AbortSignal
}
