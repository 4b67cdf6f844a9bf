/**
 * Waits for work, but not for ever: what the work gives, or fails with, when it settles within the
 * time; what `otherwise` gives, or throws, when it does not. Work that is too late goes on, and
 * nobody is told how it ends.
 */
export async function withTimeLimit<Result, Otherwise>(
  work: Promise<Result>,
  milliseconds: number,
  otherwise: () => Otherwise,
): Promise<Result | Otherwise> {
  let timer: NodeJS.Timeout | undefined
  const timeIsUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  try {
    return await Promise.race([work, timeIsUp.then(otherwise)])
  } finally {
    clearTimeout(timer)
  }
}
