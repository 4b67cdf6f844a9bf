import { describe, expect, it } from 'vitest'
import { joined, restOf } from './rest-of-answer.ts'

const fronts = ['{"position":"1",', '{"position":"2",', `{"text":"${'ā'.repeat(2_000)}",`]

describe.each([
  ['a small answer', 'ē'],
  ['a large answer', 'ē'.repeat(40_000)],
])('the rest of %s', (_, text) => {
  it('asked for by several at once, is behind the front of each', () => {
    const rest = restOf({ text })
    const answers = fronts.map((front) => joined({ front: Buffer.from(front), rest }))
    const expected = fronts.map((front) => `${front}${JSON.stringify({ text }).slice(1)}`)
    expect(answers.map(String)).toEqual(expected)
  })

  it('is behind a front for which there is no room', () => {
    const [front = ''] = fronts.slice(-1)
    const whole = joined({ front: Buffer.from(front), rest: restOf({ text }) })
    expect(String(whole)).toBe(`${front}${JSON.stringify({ text }).slice(1)}`)
  })
})
