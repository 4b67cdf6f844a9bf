const JSON_BODY = { 'content-type': 'application/json' }
const LOOK_MS = 50

const replays = (url: string): string => `${url}/history/v1/replays`

interface Replay {
  readonly id: string
  readonly status: string
  readonly begunAt: string
  readonly endedAt: string
  readonly failure: string | null
}

export async function begin(url: string): Promise<string> {
  const response = await fetch(replays(url), { method: 'POST', headers: JSON_BODY, body: '{}' })
  if (!response.ok) throw new Error(`No replay was begun: ${await response.text()}`)
  return ((await response.json()) as Replay).id
}

export const isRunning = async (url: string, id: string): Promise<boolean> =>
  (await look(url, id)).status === 'running'

export async function cancel(url: string, id: string): Promise<void> {
  await fetch(`${replays(url)}/${id}`, { method: 'DELETE' })
}

/** A replay of the whole log; milliseconds, from the request until it can be asked. */
export async function replayed(url: string): Promise<number> {
  const id = await begin(url)
  for (;;) {
    const { status, begunAt, endedAt, failure } = await look(url, id)
    if (status === 'failed') throw new Error(`The replay failed: ${failure}`)
    if (status === 'done') {
      await cancel(url, id)
      return Date.parse(endedAt) - Date.parse(begunAt)
    }
    await pause()
  }
}

async function look(url: string, id: string): Promise<Replay> {
  return (await (await fetch(`${replays(url)}/${id}`)).json()) as Replay
}

/** A rebuild of the live view; milliseconds, until it has taken over. */
export async function rebuilt(url: string): Promise<number> {
  const views = `${url}/capacity/v1/views`
  const began = performance.now()
  await fetch(`${views}/capacity/rebuild`, { method: 'POST', headers: JSON_BODY, body: '{}' })
  for (;;) {
    const answer = (await (await fetch(views)).json()) as { views: { building?: object }[] }
    if (answer.views[0]?.building === undefined) return performance.now() - began
    await pause()
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_MS))
