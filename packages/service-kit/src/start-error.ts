/** A service cannot start for a reason that whoever starts it can mend; its message is all they need. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
  }
}
