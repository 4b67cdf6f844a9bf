/** The next message of the process that has started this one. */
export function nextMessage(): Promise<unknown> {
  return new Promise((resolve) => process.once('message', resolve))
}

const parent = process.ppid

/** In long work without turns, which would not hear that the one that has started it is gone. */
export function endWithoutParent(): void {
  if (process.ppid !== parent) process.exit(1)
}

/** Without the other this process is of no use to anyone: what is told to no one ends it. */
export function tellParent(message: object): void {
  process.send?.(message)
}

/**
 * Every message from now on. The process ends with the one that has started it, or when that one ends
 * it: a signal at a terminal goes to both.
 */
export function hearParent(hear: (message: unknown) => void): void {
  process.on('message', hear)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
  process.once('disconnect', () => process.exit())
}
