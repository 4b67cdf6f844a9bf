import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { HostileRequest } from './requests.ts'

export interface HostileAnswer {
  /** 0: none, which only a client may get that has closed its side first, or sent too much. */
  readonly status: number
  readonly contentType: string
  /** What a problem says; undefined where the body is something else, or none. */
  readonly body: any
  readonly elapsedMs: number
}

/** Sends a request on a connection of its own, and reads what comes until it ends. */
export async function ask(port: number, request: HostileRequest): Promise<HostileAnswer> {
  const from = performance.now()
  const waits = mayWait(request)
  const { bytes, isCut } = await exchange(port, written(request), waits)
  const said = withoutInterim(bytes)
  const answer = said.length === 0 && (isCut || !waits) ? NONE : answerOf(said)
  return { ...answer, elapsedMs: performance.now() - from }
}

const NONE = { status: 0, contentType: '', body: undefined }

/**
 * Whether a request is whole, so that an answer comes to a client that waits. Any other closes its
 * side: the server would wait for the rest of it, and need not answer whoever has gone.
 */
function mayWait({ headers, body, sent }: HostileRequest): boolean {
  const isFramedOtherwise = headers.some(([name]) => FRAMING.test(name))
  return sent === body.length && !isFramedOtherwise
}

const FRAMING = /^(?:transfer-encoding|content-length|expect|upgrade|connection)$/i

function written({ method, target, headers, body, sent }: HostileRequest): Uint8Array {
  const named = (name: string): boolean =>
    headers.some(([given]) => given.toLowerCase() === name.toLowerCase())
  const usual: readonly (readonly [string, string])[] = [
    ['Host', 'localhost'],
    ['Connection', 'close'],
    ...(body.length > 0 && !named('Content-Type')
      ? [['Content-Type', 'application/json'] as const]
      : []),
    ...(body.length > 0 ? [['Content-Length', String(body.length)] as const] : []),
  ]
  const lines = [...usual, ...headers].map(([name, value]) => `${name}: ${value}`)
  const head = [`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(head, 'latin1'), body.subarray(0, sent)])
}

interface Exchange {
  readonly bytes: Buffer
  /** The server has closed while the request was still being sent. */
  readonly isCut: boolean
}

function exchange(port: number, bytes: Uint8Array, waits: boolean): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let isCut = false
    const socket = connect(port, '127.0.0.1', () =>
      waits ? socket.write(bytes) : socket.end(bytes),
    )
    socket.on('data', (part) => parts.push(part))
    socket.on('close', () => resolve({ bytes: Buffer.concat(parts), isCut }))
    // A server that has refused need not read the rest; what it has said is then lost at times.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ECONNRESET') isCut = true
      else reject(error)
    })
  })
}

/** Without `100 Continue`, after which the answer is still to come. */
function withoutInterim(bytes: Buffer): Buffer {
  if (!/^HTTP\/1\.1 1\d\d /.test(bytes.toString('latin1', 0, 13))) return bytes
  const end = bytes.indexOf('\r\n\r\n')
  return end < 0 ? Buffer.alloc(0) : withoutInterim(bytes.subarray(end + 4))
}

/** @throws Error when there is no answer, or when it is not HTTP */
function answerOf(bytes: Buffer): Omit<HostileAnswer, 'elapsedMs'> {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.toString('latin1', 0, Math.max(0, end)).split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? Number.NaN)
  const rest = bytes.subarray(end + 4)
  if (Number.isNaN(status)) throw new Error(`No answer: ${bytes.toString('latin1', 0, 200)}`)
  const headers = new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf(': ')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 2)]
    }),
  )
  const contentType = headers.get('content-type') ?? ''
  const body = contentType.includes('problem+json') && rest.length > 0 && opened(rest, headers)
  return { status, contentType, body: body ? JSON.parse(body.toString()) : undefined }
}

function opened(body: Buffer, headers: ReadonlyMap<string, string>): Buffer {
  const whole = headers.get('transfer-encoding') === 'chunked' ? unchunked(body) : body
  const encoding = headers.get('content-encoding')
  if (encoding === 'br') return brotliDecompressSync(whole)
  return encoding === 'gzip' ? gunzipSync(whole) : whole
}

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ;) {
    const line = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.toString('latin1', at, line), 16)
    if (!(size > 0)) return Buffer.concat(parts)
    parts.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}
