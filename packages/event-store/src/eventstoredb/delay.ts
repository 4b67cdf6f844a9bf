const FIRST_MS = 50
const LONGEST_MS = 2_000

/** How long to wait after so many failures in a row; not the same for all who wait. */
export function delayMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** failures) * (0.5 + Math.random() / 2)
}
