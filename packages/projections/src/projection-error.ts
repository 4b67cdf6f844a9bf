export type ProjectionErrorCode =
  /** Another process, or another run in this one, has the view. */
  | 'in-use'
  /** The first build has not caught up with the log yet. */
  | 'not-built'
  /** The view's file cannot be read at the moment; the runner goes on trying. */
  | 'unavailable'
  | 'closed'
  /** A name or version that cannot name a file. */
  | 'invalid-projection'

export class ProjectionError extends Error {
  readonly code: ProjectionErrorCode

  constructor(code: ProjectionErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ProjectionError'
    this.code = code
  }
}
