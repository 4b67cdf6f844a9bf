/** The next message of the process that has started this one. */
export function nextMessage(): Promise<unknown> {
  return new Promise((resolve) => process.once('message', resolve))
}

/** Without the other this process is of no use to anyone: what is told to no one ends it. */
export function tellParent(message: object): void {
  process.send?.(message)
}

/** Every message from now on; the process ends with the one that has started it. */
export function hearParent(hear: (message: unknown) => void): void {
  process.on('message', hear)
  process.once('disconnect', () => process.exit())
}
