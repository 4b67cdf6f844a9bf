import { comparePositions, makeFolder, START } from '@vietas/event-store'
import { createViewFile } from './find-view-file.ts'
import { turn } from './pause.ts'
import { SILENT } from './projection.ts'
import type { LogPage, LogReader, Position } from '@vietas/event-store'
import type { Checkpoint } from './checkpoint.ts'
import type { Projection } from './projection.ts'
import type { ViewFile } from './view-file.ts'

export interface ViewBuild<View> {
  readonly log: Pick<LogReader, 'readAll'>
  readonly projection: Projection<View>
  /** Where the view file is to be; made when missing. */
  readonly directory: string
  /** Inclusive. */
  readonly upTo: Position
  /** Nothing recorded after it counts; epoch milliseconds. */
  readonly recordedUntil?: number | undefined
  /** Called after each transaction; what it throws ends the build. */
  readonly onProgress?: (checkpoint: Checkpoint) => void
  /** Epoch milliseconds. */
  readonly now?: () => number
}

export interface ViewBuilt extends Pick<Checkpoint, 'position' | 'handled'> {
  readonly fingerprint: string
  /** When the last event in it was recorded, in epoch milliseconds; undefined when there is none. */
  readonly recordedAt: number | undefined
  /** Events that could not be applied, and that the view is without. */
  readonly setAside: number
}

/**
 * Builds a view as it was when the log ended at a position: as every view that has read so far, it is
 * without the events that cannot be applied. `openView` opens it then.
 */
export async function buildView<View>(build: ViewBuild<View>): Promise<ViewBuilt> {
  const { log, projection, directory, upTo, recordedUntil = Infinity } = build
  makeFolder(directory)
  const file = createViewFile({ directory, projection, logger: SILENT })
  try {
    let recordedAt: number | undefined
    const { filter } = projection
    const whole = { upTo, ...(filter === undefined ? {} : { filter }) }
    for await (const read of comparePositions(upTo, START) > 0 ? log.readAll(whole) : []) {
      const page = recordedBy(read, recordedUntil, file.checkpoint().position)
      await takeIn(file, page, build)
      recordedAt = page.events.at(-1)?.recordedAt ?? recordedAt
      if (page !== read) break
      await turn()
    }
    file.complete()
    const { position, handled } = file.checkpoint()
    const setAside = file.deadLetterCount()
    return { position, handled, fingerprint: file.fingerprint(), recordedAt, setAside }
  } finally {
    file.close()
  }
}

/** The page itself, unless something in it was recorded later. */
function recordedBy(page: LogPage, latest: number, before: Position): LogPage {
  const later = page.events.findIndex(({ recordedAt }) => recordedAt > latest)
  if (later < 0) return page
  const events = page.events.slice(0, later)
  return { events, position: events.at(-1)?.position ?? before }
}

async function takeIn<View>(
  file: ViewFile<View>,
  page: LogPage,
  { projection, onProgress, now = Date.now }: ViewBuild<View>,
): Promise<void> {
  const { events, position } = page
  await projection.prepare?.(file.view(), events)
  for (let from = 0; from < events.length;) {
    from = file.write(page, from, 'set-aside', now()).end
    onProgress?.(file.checkpoint())
    if (from < events.length) await turn()
  }
  if (comparePositions(position, file.checkpoint().position) > 0)
    file.write(page, events.length, 'set-aside', now())
}
