import { ProblemError } from '@vietas/service-kit'
import { startAside } from '../../aside/start-aside.ts'
import type { Progress, Rebuilt } from '../replay.ts'
import { NOT_ASKED } from '../replay-problems.ts'
import { ReplayNews, type Answered, type ReplayOrder } from './replay-messages.ts'

/** The process of one replay, as this one sees it. */
export interface ReplayProcess {
  /** @throws ProblemError when it has too much to do, or ends before it has answered, by itself or not */
  readonly ask: (url: string, headers: Readonly<Record<string, string>>) => Promise<Answered>
  readonly waiting: () => number
  readonly end: () => Promise<void>
}

export interface WhenRebuilt {
  readonly progress: (progress: Pick<Progress, 'handled'> & { readonly position: string }) => void
  readonly built: (built: Rebuilt) => void
  readonly tooLarge: () => void
  /** With what it has said of its failure, if it failed. */
  readonly ended: (failure: string | undefined) => void
  /** With what any of these has thrown. */
  readonly failed: (error: unknown) => void
}

/** Beyond so many, whoever asks is asked to come again. */
const MOST_WAITING = 100

interface Waiting {
  readonly resolve: (answer: Answered) => void
  readonly reject: (error: Error) => void
}

export function startReplayProcess(
  order: ReplayOrder,
  when: WhenRebuilt,
  heapMiB: number,
): ReplayProcess {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let isEnded = false
  const aside = startAside(
    new URL('./replay-program', import.meta.url),
    order,
    {
      hear: (message) => {
        const news = ReplayNews.parse(message)
        if (news.kind === 'progress') when.progress(news)
        if (news.kind === 'built') when.built(rebuilt(news))
        if (news.kind === 'too-large') when.tooLarge()
        if (news.kind === 'answer') {
          waiting.get(news.number)?.resolve(news)
          waiting.delete(news.number)
        }
      },
      ended: (failure) => {
        for (const { reject } of waiting.values()) reject(isEnded ? tooBusy() : stopped())
        waiting.clear()
        when.ended(failure)
      },
      failed: when.failed,
    },
    { heapMiB },
  )
  return {
    ask: (url, headers) => {
      if (waiting.size >= MOST_WAITING) throw tooBusy()
      asked += 1
      const number = asked
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        aside.tell({ kind: 'question', number, url, headers })
      })
    },
    waiting: () => waiting.size,
    end: async () => {
      isEnded = true
      await aside.end()
    },
  }
}

const rebuilt = ({ position, fingerprint, handled, setAside, recordedAt }: Rebuilt): Rebuilt => ({
  position,
  fingerprint,
  handled,
  setAside,
  recordedAt,
})

const stopped = (): ProblemError =>
  new ProblemError(NOT_ASKED['replay-stopped'], { 'retry-after': '1' })

/** Of one, or of all that may answer at once. */
export const tooBusy = (): ProblemError =>
  new ProblemError(NOT_ASKED['replay-too-busy'], { 'retry-after': '1' })
