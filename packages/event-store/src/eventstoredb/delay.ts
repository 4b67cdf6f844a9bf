const FIRST_MS = 50
const LONGEST_MS = 2_000

/**
 * How long to wait after so many failures in a row. Partly random, so that not all who wait come
 * back at the same moment.
 */
export function delayMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** failures) * (0.5 + Math.random() / 2)
}
