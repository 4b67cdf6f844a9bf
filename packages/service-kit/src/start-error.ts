/** Thrown when a service cannot start for a reason that its operator can mend, as the message says. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
  }
}
