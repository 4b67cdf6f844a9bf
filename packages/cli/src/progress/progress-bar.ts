import { SingleBar } from 'cli-progress'
import { count } from '../count.ts'
import type { Progress, Unit } from './progress.ts'

/** A bar on a terminal, drawn over itself. */
export function progressBar(terminal: NodeJS.WritableStream): Progress {
  let bar: SingleBar | undefined
  let note = ''
  const end = (): void => {
    bar?.stop()
    bar = undefined
  }
  return {
    begin: (work, total, done = 0, unit = 'events') => {
      end()
      bar = barFor(terminal, work, unit, total !== undefined)
      bar.start(total ?? 0, done, { note })
    },
    advance: (more) => bar?.increment(more),
    waiting: (forWhat) => {
      note = forWhat === undefined ? '' : `; waiting for ${forWhat}`
      bar?.update({ note })
    },
    end,
  }
}

function barFor(
  stream: NodeJS.WritableStream,
  work: string,
  unit: Unit,
  hasTotal: boolean,
): SingleBar {
  const format = hasTotal
    ? `${work} [{bar}] {percentage} %, {value} of {total} ${unit}, {eta_formatted} left{note}`
    : `${work}: {value} ${unit}, {duration_formatted}{note}`
  return new SingleBar({
    stream,
    format,
    barsize: 30,
    etaBuffer: 100,
    formatValue: (value, _, type) =>
      type === 'value' || type === 'total' ? count(value) : String(value),
  })
}
