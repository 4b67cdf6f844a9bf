import { EventStoreError, openEventStore, type EventStore } from '@vietas/event-store'
import {
  CountryNotRecorded,
  daysOf,
  recordCountry,
  whatIsThere,
  type Generation,
  type RecordedCountry,
} from '@vietas/generator'
import { count } from '../count.ts'
import { progressBar } from '../progress/progress-bar.ts'
import { progressLines } from '../progress/progress-lines.ts'
import type { Progress } from '../progress/progress.ts'
import type { Terminal } from '../terminal.ts'

export interface GenerateCommand {
  readonly generation: Generation
  /** The address of a log. */
  readonly to: string
}

/** Fills a log as the command says, shows its progress, and gives the exit code. */
export async function runGeneration(command: GenerateCommand, terminal: Terminal): Promise<number> {
  const { out, err, screen, signal } = terminal
  const progress = screen === undefined ? progressLines(err) : progressBar(screen)
  const begun = performance.now()
  err(`To   ${command.to}`)
  try {
    const recorded = await generated(command, progress, signal)
    progress.end()
    out(summaryOf(recorded, performance.now() - begun))
    return 0
  } catch (error) {
    progress.end()
    if (signal.aborted) {
      err(`Stopped. ${GO_ON}`)
      return STOPPED
    }
    err(messageOf(error))
    return 1
  }
}

/** The exit code that shells give a program ended by Ctrl-C. */
const STOPPED = 130

const GO_ON = 'Run the same command again: it goes on from here, and records nothing twice.'

async function generated(
  { generation, to }: GenerateCommand,
  progress: Progress,
  signal: AbortSignal,
): Promise<RecordedCountry> {
  const store = await openEventStore(to)
  try {
    await refuseOtherLog(store, generation)
    progress.begin('Generating', daysOf(generation), 0, 'days')
    return await recordCountry(store, generation, {
      signal,
      onDay: () => progress.advance(1),
    })
  } finally {
    await store.close()
  }
}

async function refuseOtherLog(store: EventStore, generation: Generation): Promise<void> {
  if ((await whatIsThere(store, generation)) !== 'other') return
  throw new CountryNotRecorded('The log holds something else. Name an empty one.')
}

function summaryOf({ events, fingerprint }: RecordedCountry, elapsedMs: number): string {
  const perMinute = Math.round((events * 60_000) / elapsedMs)
  return [
    `${count(events)} events, all of them generated.`,
    `It took ${(elapsedMs / 1_000).toFixed(1)} s: ${count(perMinute)} events a minute.`,
    `Fingerprint of the generated country: ${fingerprint}`,
  ].join('\n')
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const isTransient = error instanceof EventStoreError && error.code === 'unavailable'
  return isTransient ? `${message} ${GO_ON}` : message
}
