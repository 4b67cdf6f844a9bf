/** Thrown when a log cannot be moved as it is; the message is for the user of the command. */
export class MigrationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MigrationError'
  }
}
