import { join } from 'node:path'
import { ProblemError } from '@vietas/service-kit'
import { clockOf, type Replay } from '../replay.ts'
import { NOT_ASKED } from '../replay-problems.ts'
import type { Answered } from './replay-messages.ts'
import { startReplayProcess } from './replay-process.ts'
import { find, makeRoom, type Open, type State } from './state.ts'

export async function ask(
  state: State,
  id: string,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answered> {
  const replay = find(state, id)
  const { status } = replay.outcome
  if (status === 'running')
    throw new ProblemError(NOT_ASKED['replay-not-done'], { 'retry-after': '1' })
  if (status !== 'done') throw new ProblemError(NOT_ASKED['replay-failed'])
  const one = state.open.get(id) ?? openAgain(state, replay)
  one.askedAt = state.options.now()
  return one.process.ask(url, headers)
}

/** From its files, in a process of its own again. */
function openAgain(state: State, replay: Replay): Open {
  const { open, options } = state
  const { id } = replay
  const { log, folder, at, heapMiB, logger } = options
  const place = log.elsewhere?.()
  if (place === undefined) throw new ProblemError(NOT_ASKED['replay-failed'])
  makeRoom(state)
  const order = { kind: 'open' as const, log: place, folder: join(folder, id), at: `${at}/${id}` }
  const process = startReplayProcess(
    { ...order, clock: clockOf(replay) },
    {
      progress: () => {},
      built: () => {},
      tooLarge: () => {},
      ended: (said) => {
        if (open.get(id)?.process !== process) return
        open.delete(id)
        logger.error({ said }, 'a replay could not be asked')
      },
      failed: (error) =>
        logger.error({ err: error, id }, 'what a replay answered could not be taken in'),
    },
    heapMiB,
  )
  const one = { process, askedAt: options.now() }
  open.set(id, one)
  return one
}
