import { tell } from './tell.ts'

export interface Replay {
  readonly id: string
  readonly status: 'running' | 'done' | 'failed'
  readonly asked: { readonly position?: string; readonly recordedAt?: string }
  readonly begunAt: string
  readonly handled: number
  /** Of the way, from 0 to 1. */
  readonly fraction: number
  readonly position: string | null
  readonly recordedAt: string | null
  readonly fingerprint: string | null
  readonly setAside: number | null
  readonly failure: string | null
  readonly keptUntil: string | null
}

const PATH = '/history/v1/replays'
const at = (id: string): string => `${PATH}/${encodeURIComponent(id)}`

export const replays = (): Promise<{ replays: readonly Replay[] }> => tell('GET', PATH)
export const replayWith = (id: string): Promise<Replay> => tell('GET', at(id))
export const begin = (asked: Replay['asked']): Promise<Replay> => tell('POST', PATH, asked)
/** Cancels it where it runs. */
export const remove = (id: string): Promise<void> => tell('DELETE', at(id))

/** Tells how far it is as it goes on, and what came of it; returns what ends that. */
export function followReplay(id: string, hear: (replay: Replay | undefined) => void): () => void {
  const events = new EventSource(`${at(id)}/progress`)
  const read = ({ data }: MessageEvent<string>): Replay => JSON.parse(data) as Replay
  events.addEventListener('progress', (event: MessageEvent<string>) => hear(read(event)))
  for (const name of ['done', 'failed'])
    events.addEventListener(name, (event: MessageEvent<string>) => {
      events.close()
      hear(read(event))
    })
  events.addEventListener('cancelled', () => {
    events.close()
    hear(undefined)
  })
  return () => events.close()
}
