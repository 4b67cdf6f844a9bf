import { setImmediate as nextRound } from 'node:timers/promises'
import { dateOf, dayOf } from '@vietas/domain'
import { describe, expect, it, vi } from 'vitest'
import { openHistory, type Report } from './testing/history.ts'
import { ADULTS, ofUnit, opened, unitNumbered } from './testing/reports.ts'

/** Once the answer that is asked for next lets others have their turn, this is done first. */
function onFirstTurn(work: () => Promise<unknown>): () => boolean {
  const { setImmediate: soon } = globalThis
  let isDone = false
  const spy = vi.spyOn(globalThis, 'setImmediate')
  spy.mockImplementation(((then: () => void) => {
    if (then.name !== 'giveTurns') return soon(then)
    spy.mockRestore()
    isDone = true
    void work().then(() => soon(then))
    return undefined
  }) as unknown as typeof setImmediate)
  return () => isDone
}

const ofAdults = (effectiveOn: string) => ({ targetGroup: ADULTS, effectiveOn, places: 1 })

/** So much happened in the first unit that others have their turn before the second is looked at. */
const recorded: readonly Report[] = [
  opened(1),
  ...Array.from({ length: 2_100 }, (_, at) =>
    ofUnit(
      1,
      at % 2 === 0 ? 'PlaceFilled' : 'PlaceVacated',
      ofAdults(dateOf(dayOf('2020-01-02') + at)),
    ),
  ),
  opened(2),
  ofUnit(2, 'PlaceVacated', ofAdults('2021-01-01')),
]
/** With it the people were counted, and nobody left. */
const late = ofUnit(2, 'ServiceUnitConfirmed', { effectiveOn: '2021-01-01' })

/** The answer as it is with a report that comes once others have their turn, and as it is afterwards. */
async function answersAround(url: string) {
  const history = await openHistory()
  await history.given(...recorded)
  // What is made once is made, so that the first turn is one of the answer's own.
  await history.ask(`${url}&knownAt=2026-05-01`)
  await nextRound()
  await nextRound()
  const isRecorded = onFirstTurn(async () => {
    await history.given(late)
    // This is answered at once, and so waits for nobody's turn.
    await history.ask(`/v1/explain/service-units/${unitNumbered(2)}`)
  })
  const { status, body } = await history.get(url)
  expect([status, isRecorded()]).toEqual([200, true])
  const afterwards: unknown = await history.ask(url)
  await history.close()
  return [body, afterwards]
}

const reasonsIn = (body: unknown): readonly string[] =>
  [...JSON.stringify(body).matchAll(/"change":"(came-and-went|re-counted)"/g)].map(
    ([, change]) => change as string,
  )

describe('Given a report known earlier that is recorded while it is made, an answer is of its position', () => {
  const points = 'fromValidAt=2019-01-01&validAt=2026-01-01&measures=occupied'
  it.each([
    `/v1/diff?${points}`,
    `/v1/diff/units?${points}`,
    '/v1/explain?validAt=2026-01-01&measure=occupied',
  ])('%s', async (url) => {
    const [body, afterwards] = await answersAround(url)
    expect(reasonsIn(body)).not.toContain('re-counted')
    expect(reasonsIn(afterwards)).toContain('re-counted')
  })

  it('which a playback names too', async () => {
    const asked = `from=2020-01-01&to=2026-01-01&step=day&by=municipality&unit=${unitNumbered(2)}`
    const [body, afterwards] = await answersAround(`/v1/playback?${asked}`)
    expect(body).toMatchObject({ oldestConfirmation: '2020-01-01' })
    expect(afterwards).toMatchObject({ oldestConfirmation: '2021-01-01' })
  })
})
