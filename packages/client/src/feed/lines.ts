import { withinTime } from './within-time.ts'

/**
 * The lines of a body, as many at once as have come, the whole ones only: what a connection that is
 * cut leaves of a line is left out.
 *
 * @throws Interruption after so long without a byte
 */
export async function* linesOf(
  body: ReadableStream<Uint8Array>,
  silenceMs: number,
): AsyncGenerator<readonly string[], void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { value, done } = await withinTime(reader.read(), silenceMs)
      if (done) return
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (lines.length > 0) yield lines
    }
  } finally {
    // Whoever reads no further needs the connection no more.
    reader.cancel().catch(() => undefined)
  }
}
