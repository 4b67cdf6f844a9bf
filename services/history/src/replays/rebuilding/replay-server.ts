import {
  capacityReader,
  createAskedBefore,
  createKeptAnswers,
  wholeLogQuestions,
  type CapacityView,
} from '@vietas/capacity-questions'
import { comparePositions, type LogReader, type Position } from '@vietas/event-store'
import { createServer, ProblemError, type Server } from '@vietas/service-kit'
import { historyQuestions } from '../../history-questions.ts'
import { logUpTo } from '../log-up-to.ts'
import { NOT_ASKED } from '../replay-problems.ts'

export interface RebuiltView {
  readonly view: CapacityView
  readonly position: Position
  readonly log: LogReader
  /** Epoch milliseconds. */
  readonly now: () => number
  /** The address that questions are asked at. */
  readonly at: string
}

/** Answers every question from a view that stands still, as if nothing had been recorded since. */
export async function createReplayServer(rebuilt: RebuiltView): Promise<Server> {
  const { view, position, log, now, at } = rebuilt
  const server = await createServer({
    name: 'vietas-replay',
    version: '0.1.0',
    logging: { level: 'silent' },
    checkResponses: false,
    // It goes last in turn, so it is late whenever others have much to do.
    maxEventLoopDelayMs: 0,
  })
  server.wiring.provide(capacityReader, () => ({
    now,
    store: logUpTo(log, position),
    log: { awaySince: () => undefined },
    answers: createKeptAnswers(),
    askedBefore: createAskedBefore(),
    projection: {
      view: () => view,
      position: () => position,
      failingSince: () => undefined,
      waitFor: async (wanted) => {
        if (comparePositions(wanted, position) <= 0) return true
        throw behind(position, wanted)
      },
    },
  }))
  await server.register(
    async (questions) => {
      await questions.register(wholeLogQuestions, { explainAt: at })
      await questions.register(historyQuestions)
    },
    { prefix: at },
  )
  return server
}

const behind = (position: Position, wanted: Position): ProblemError =>
  new ProblemError({
    ...NOT_ASKED['behind-the-replay'],
    detail: `The replay is of position ${position}, and never sees ${wanted}. Begin one of a later position.`,
  })
