import { ProblemError } from '@vietas/service-kit'
import { z } from 'zod'
import { AskedAnswer, askedAnswer, PlaybackClocks, type AskedPlayback } from './asked-playback.ts'
import { Frame } from './frames.ts'
import { PLAYBACK_PROBLEMS } from './playback-problems.ts'
import { playingToTheEnd, type Played } from './streaming/playing.ts'

export const Series = z.object({
  ...PlaybackClocks.shape,
  position: z.string().describe('The view had seen the log up to here'),
  ...AskedAnswer,
  frames: z.array(Frame),
  fingerprint: z.string().describe('The same for the same frames of the same question'),
})
export type Series = z.infer<typeof Series>

/** Ten years of a country by day, municipality and service type, with every measure, take a third. */
const MOST_BYTES = 32 * 1024 * 1024

/**
 * All frames as JSON, behind the clocks and the position.
 *
 * @throws ProblemError when they are too long for one answer, or the server stops meanwhile
 */
export async function seriesOf(
  asked: AskedPlayback,
  played: Played,
  signal: AbortSignal,
): Promise<Buffer> {
  const parts = [Buffer.from(`${JSON.stringify(askedAnswer(asked)).slice(1, -1)},"frames":[`)]
  let bytes = 0
  let fingerprint = ''
  for await (const frame of playingToTheEnd(played, signal)) {
    const part = Buffer.from(frame.number === 1 ? frame.text : `,${frame.text}`)
    bytes += part.length
    if (bytes > MOST_BYTES) throw tooLong(frame.number)
    parts.push(part)
    fingerprint = frame.fingerprint
  }
  parts.push(Buffer.from(`],"fingerprint":"${fingerprint}"}`))
  return Buffer.concat(parts)
}

const tooLong = (frames: number): ProblemError =>
  new ProblemError({
    ...PLAYBACK_PROBLEMS['playback-too-long'],
    detail: `Its first ${frames} frames take more than ${MOST_BYTES / 1024 / 1024} MB. Ask for longer steps, fewer days, dimensions or measures; or for an event stream or JSON Lines.`,
  })
