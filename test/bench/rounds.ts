/** What was measured, one number a round. */
export type Numbers = readonly number[]

export function median(numbers: Numbers): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Both sides take turns, so that whoever else uses the machine disturbs both alike. */
export async function inTurns<Ours, Theirs>(
  rounds: number,
  ours: () => Promise<Ours>,
  theirs: () => Promise<Theirs>,
): Promise<{ ours: Ours[]; theirs: Theirs[] }> {
  const measured: { ours: Ours[]; theirs: Theirs[] } = { ours: [], theirs: [] }
  for (let round = 0; round < rounds; round += 1) {
    measured.ours.push(await ours())
    measured.theirs.push(await theirs())
  }
  return measured
}

export async function repeated<Result>(
  rounds: number,
  work: () => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let round = 0; round < rounds; round += 1) results.push(await work())
  return results
}
