/** What passes: a connection that was cut, a server that cannot answer now. */
export class Interruption extends Error {
  /** How long to wait at least, where the server says so. */
  readonly retryAfterMs: number

  constructor(message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(message, { cause: options.cause })
    this.name = 'Interruption'
    this.retryAfterMs = options.retryAfterMs ?? 0
  }
}
