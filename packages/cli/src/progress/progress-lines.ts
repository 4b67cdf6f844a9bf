import { count } from '../count.ts'
import type { Progress, Unit } from './progress.ts'

const EVERY_MS = 5_000

/** Writes a line when work begins, every few seconds, and at its end; for output into a file. */
export function progressLines(
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  let work: Work | undefined
  const tell = (): void => {
    if (work !== undefined) write(line(work))
  }
  const end = (): void => {
    tell()
    work = undefined
  }
  return {
    begin: (name, total, done = 0, unit = 'events') => {
      end()
      work = { name, unit, total, done, toldAt: now() }
      tell()
    },
    advance: (more) => {
      if (work === undefined) return
      work.done += more
      if (now() - work.toldAt < EVERY_MS) return
      work.toldAt = now()
      tell()
    },
    waiting: (forWhat) => write(forWhat === undefined ? 'Going on' : `Waiting for ${forWhat}`),
    end,
  }
}

interface Work {
  readonly name: string
  readonly unit: Unit
  readonly total: number | undefined
  done: number
  toldAt: number
}

function line({ name, unit, total, done }: Work): string {
  if (total === undefined) return `${name}: ${count(done)} ${unit}`
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total)
  return `${name}: ${count(done)} of ${count(total)} ${unit}, ${percent} %`
}
