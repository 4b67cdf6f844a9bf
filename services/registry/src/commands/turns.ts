/** Work on the same streams goes one after the other, in the order in which it was given. */
export type Turns = <Result>(
  streams: readonly string[],
  work: () => Promise<Result>,
) => Promise<Result>

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (streams, work) => {
    const before = streams.flatMap((stream) => last.get(stream) ?? [])
    const done = before.length === 0 ? work() : Promise.all(before).then(work)
    const settled: Promise<void> = done.then(
      () => leave(),
      () => leave(),
    )
    const leave = (): void => {
      for (const stream of streams) if (last.get(stream) === settled) last.delete(stream)
    }
    for (const stream of streams) last.set(stream, settled)
    return done
  }
}
