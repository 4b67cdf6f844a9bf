import { get, type IncomingMessage } from 'node:http'

/** What a client of a stream has understood. */
export interface Understood {
  /** CloudEvents, in the order of their coming. */
  readonly events: readonly { readonly id: string; readonly sequence: string }[]
  /** The id to go on from. */
  readonly lastId: string | undefined
  /** Why the stream has ended, where it has said so. */
  readonly ended: string | undefined
  readonly text: string
}

export interface Reading {
  readonly address: string
  readonly query?: string
  readonly form?: 'text/event-stream' | 'application/jsonl'
  readonly lastId?: string | undefined
  /** Cuts the connection after so many bytes. Default: never. */
  readonly bytes?: number
  /** Leaves once this is true of what it has. */
  readonly until?: (understood: Understood) => boolean
}

/** Reads a stream to its end, to its cut, or until enough has come. */
export async function readStream(reading: Reading): Promise<Understood> {
  const { address, query = '', form = 'text/event-stream', lastId, bytes = Infinity } = reading
  const headers = { accept: form, ...(lastId === undefined ? {} : { 'last-event-id': lastId }) }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${address}/v1/events?${query}`, { headers, agent: false }, resolve).on('error', reject)
  })
  if (response.statusCode !== 200) {
    response.destroy()
    throw new Error(`status ${response.statusCode}`)
  }
  const understand = form === 'text/event-stream' ? understandFrames : understandLines
  const chunks: Buffer[] = []
  let received = 0
  const now = (): Understood => understand(Buffer.concat(chunks).toString(), lastId)
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, bytes - received))
      received += chunk.length
      if (received >= bytes || reading.until?.(now()) === true) break
    }
  } catch (error) {
    if (!['ECONNRESET', 'aborted'].some((text) => String(error).includes(text))) throw error
  }
  response.destroy()
  return now()
}

/** As a browser does it: what is not whole is dropped (WHATWG HTML, 9.2.6). */
function understandFrames(text: string, before: string | undefined): Understood {
  const events: Understood['events'][number][] = []
  let lastId = before
  let ended: string | undefined
  for (const frame of text.split('\n\n').slice(0, -1)) {
    const fields = new Map(frame.split('\n').map(fieldOf))
    lastId = fields.get('id') ?? lastId
    const data = fields.get('data')
    if (data === undefined) continue
    if (fields.get('event') === 'end') ended = (JSON.parse(data) as { reason: string }).reason
    else events.push(JSON.parse(data) as Understood['events'][number])
  }
  return { events, lastId, ended, text }
}

const fieldOf = (line: string): readonly [string, string] => {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()]
}

function understandLines(text: string, before: string | undefined): Understood {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, string> & { data: { reason: string } })
  const last = lines.findLast(({ cursor }) => cursor !== undefined)
  const events = lines.filter(({ type }) => !type?.startsWith('feed.'))
  return {
    events: events as unknown as Understood['events'],
    lastId: last?.['cursor'] ?? before,
    ended: lines.find(({ type }) => type === 'feed.end')?.data.reason,
    text,
  }
}
