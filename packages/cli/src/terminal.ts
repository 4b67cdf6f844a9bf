/** What a command may say, and how it is told to stop. Texts are whole lines. */
export interface Terminal {
  /** For what was asked for. */
  out(text: string): void
  /** For everything else: what goes on, and what is wrong. */
  err(text: string): void
  /** Where progress may be drawn; undefined where nobody looks on. */
  readonly screen: NodeJS.WritableStream | undefined
  /** Aborts when the user wants no more of it. */
  readonly signal: AbortSignal
}
