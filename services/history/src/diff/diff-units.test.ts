import { expect, it, vi } from 'vitest'
import { openHistory } from '../testing/history.ts'
import { ADULTS, ofUnit, opened } from '../testing/reports.ts'

const meanwhile = vi.hoisted(() => ({ once: undefined as (() => Promise<void>) | undefined }))

vi.mock('@vietas/capacity-questions', async (original) => {
  const questions = await original<{ finished: (steps: unknown) => Promise<unknown> }>()
  const finished = async (steps: unknown): Promise<unknown> => {
    const result = await questions.finished(steps)
    const { once } = meanwhile
    if (!Array.isArray(result) || once === undefined) return result
    meanwhile.once = undefined
    await once()
    return result
  }
  return { ...questions, finished }
})

it('given a report known earlier while units are compared, what is told of them is of the position of the answer', async () => {
  const history = await openHistory()
  await history.given(opened(1))
  await history.ask('/v1/diff?fromKnownAt=2020-06-01')
  meanwhile.once = async () => {
    const counts = { targetGroup: ADULTS, effectiveOn: '2021-01-01', operational: 9 } as const
    await history.given(ofUnit(1, 'OperationalPlacesSet', counts))
    await history.ask('/v1/diff?fromKnownAt=2020-06-01')
  }
  const url = '/v1/diff/units?fromValidAt=2019-01-01&validAt=2025-01-01'
  const changesOf = ({ units }: any) => units[0].changes.map(({ change }: any) => change)
  const { status, body } = await history.get(url)
  expect([status, meanwhile.once, changesOf(body)]).toEqual([200, undefined, ['opened']])
  expect(changesOf(await history.ask(url))).toEqual(['opened', 'reduced'])
  await history.close()
})
