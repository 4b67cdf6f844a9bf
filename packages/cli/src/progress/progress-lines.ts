import { count } from '../count.ts'
import type { Progress } from './progress.ts'

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
    begin: (name, total, done = 0) => {
      end()
      work = { name, total, done, toldAt: now() }
      tell()
    },
    advance: (events) => {
      if (work === undefined) return
      work.done += events
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
  readonly total: number | undefined
  done: number
  toldAt: number
}

function line({ name, total, done }: Work): string {
  if (total === undefined) return `${name}: ${count(done)} events`
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total)
  return `${name}: ${count(done)} of ${count(total)} events, ${percent} %`
}
