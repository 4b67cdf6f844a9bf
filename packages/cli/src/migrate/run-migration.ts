import { EventStoreError } from '@vietas/event-store'
import { progressBar } from '../progress/progress-bar.ts'
import { progressLines } from '../progress/progress-lines.ts'
import { migrate } from './migrate.ts'
import { openSource, openTarget } from './open-logs.ts'
import { summaryOf } from './summary.ts'
import type { Terminal } from '../terminal.ts'
import type { Progress } from '../progress/progress.ts'
import type { MigrationResult } from './migrate.ts'

export interface MigrationCommand {
  /** Addresses of logs. */
  readonly from: string
  readonly to: string
}

/** Copies a log as the command says, shows its progress, and gives the exit code. */
export async function runMigration(command: MigrationCommand, terminal: Terminal): Promise<number> {
  const { out, err, screen, signal } = terminal
  const progress = screen === undefined ? progressLines(err) : progressBar(screen)
  const begun = performance.now()
  err(`From ${command.from}`)
  err(`To   ${command.to}`)
  try {
    const migrated = await migrateBetween(command, progress, signal)
    progress.end()
    out(summaryOf(migrated, performance.now() - begun))
    return 0
  } catch (error) {
    progress.end()
    if (!signal.aborted) return failed(error, err)
    err(`Stopped. ${GO_ON}`)
    return STOPPED
  }
}

/** The exit code that shells give a program ended by Ctrl-C. */
const STOPPED = 130

const GO_ON = 'Run the same command again: it goes on from here, and copies nothing twice.'

function failed(error: unknown, err: Terminal['err']): number {
  const message = error instanceof Error ? error.message : String(error)
  const isTransient = error instanceof EventStoreError && error.code === 'unavailable'
  err(isTransient ? `${message} ${GO_ON}` : message)
  return 1
}

async function migrateBetween(
  { from, to }: MigrationCommand,
  progress: Progress,
  signal: AbortSignal,
): Promise<MigrationResult> {
  const source = await openSource(from)
  try {
    const target = await openTarget(to)
    try {
      return await migrate({ from: source, to: target, progress, signal })
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
