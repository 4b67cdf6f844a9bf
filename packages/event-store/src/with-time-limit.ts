/**
 * Waits for work, but not for ever: what the work gives, or fails with, when it settles within the
 * time; what `otherwise` gives, or throws, when it does not. Work that is too late goes on, and
 * nobody is told how it ends.
 */
export function withTimeLimit<Result, Otherwise>(
  work: Promise<Result>,
  milliseconds: number,
  otherwise: () => Otherwise,
): Promise<Result | Otherwise> {
  return new Promise((resolve, reject) => {
    const timeIsUp = (): void => void Promise.resolve().then(otherwise).then(resolve, reject)
    const timer = setTimeout(timeIsUp, milliseconds)
    const stop = (): void => clearTimeout(timer)
    work.then(stop, stop)
    work.then(resolve, reject)
  })
}
