import { expect, it } from 'vitest'
import { idsAs, logOptions, rawAnswers, rawRead } from './raw-reads.ts'
import { aCategory, anEvent, aStream, idsOf, someEvents } from './support.ts'
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { Subject } from './support.ts'

export function rawTests({ client }: Subject): void {
  it('the log can be read with a filter, backward and forward', async () => {
    const category = aCategory()
    const events = someEvents(3)
    await client().appendToStream(aStream(category), events.slice(0, 2))
    await client().appendToStream(aStream(), someEvents(5))
    await client().appendToStream(aStream(category), events.slice(2))
    const read = async (direction: 'forward' | 'backward', count: number): Promise<string[]> =>
      (await rawAnswers(client(), logOptions({ category, direction, count }))).map(idOf)
    expect(await read('backward', 2)).toEqual([events[2]?.id, events[1]?.id])
    expect(await read('forward', 10)).toEqual(idsOf(events))
  })

  it('ids come as two numbers when they are asked for so', async () => {
    const category = aCategory()
    const event = anEvent()
    await client().appendToStream(aStream(category), event)
    const options = logOptions({ category, direction: 'backward', count: 1 })
    options.setUuidOption(idsAs('structured'))
    const [answer] = await rawAnswers(client(), options)
    const id = answer?.getEvent()?.getEvent()?.getId()?.getStructured()
    const bits = Buffer.from(event.id.replaceAll('-', ''), 'hex')
    expect(id?.getMostSignificantBits()).toBe(String(bits.readBigInt64BE(0)))
    expect(id?.getLeastSignificantBits()).toBe(String(bits.readBigInt64BE(8)))
  })

  it('no checkpoint comes before an event that it covers', async () => {
    const category = aCategory()
    for (let round = 0; round < 10; round += 1) {
      await client().appendToStream(aStream(), someEvents(40))
      await client().appendToStream(aStream(category), someEvents(3))
    }
    const call = await rawRead(client(), logOptions({ category, direction: 'forward', window: 32 }))
    call.on('error', () => undefined)
    const said = await untilCaughtUp(call)
    call.cancel()

    expect(said.filter(({ kind }) => kind === 'event')).toHaveLength(30)
    expect(said.filter(({ kind }) => kind === 'checkpoint').length).toBeGreaterThanOrEqual(10)
    let covered = 0n
    for (const { kind, commit } of said) {
      if (kind === 'event') expect(commit).toBeGreaterThan(covered)
      else covered = commit
    }
  })
}

interface Answer {
  readonly kind: 'event' | 'checkpoint'
  readonly commit: bigint
}

async function untilCaughtUp(call: AsyncIterable<unknown>): Promise<Answer[]> {
  const said: Answer[] = []
  for await (const answer of call as AsyncIterable<ReadResp>) {
    const event = answer.getEvent()?.getEvent()
    const checkpoint = answer.getCheckpoint()
    if (event !== undefined) said.push({ kind: 'event', commit: BigInt(event.getCommitPosition()) })
    if (checkpoint !== undefined)
      said.push({ kind: 'checkpoint', commit: BigInt(checkpoint.getCommitPosition()) })
    if (answer.hasCaughtUp()) break
  }
  return said
}

const idOf = (answer: ReadResp): string =>
  answer.getEvent()?.getEvent()?.getId()?.getString() ?? 'no event'
