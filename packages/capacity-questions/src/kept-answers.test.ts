import { describe, expect, it } from 'vitest'
import type { Answering } from './answering.ts'
import { createAskedBefore } from './asked-before.ts'
import { createKeptAnswers, type KeptAnswer } from './kept-answers.ts'

const answering = (position: string, view = {} as Answering['view']): Answering => ({
  view,
  position,
})
const of = (length: number): KeptAnswer => ({ rest: Buffer.alloc(length) })

describe('Kept answers', () => {
  it('are found until the view moves, or is another', () => {
    const answers = createKeptAnswers()
    const now = answering('1')
    const answer = of(10)
    answers.find(now, 'a')
    answers.keep(now, 'a', answer)
    expect(answers.find(now, 'a')).toBe(answer)
    expect(answers.find(answering('2', now.view), 'a')).toBeUndefined()
    expect(answers.find(now, 'a')).toBeUndefined()
    answers.keep(now, 'a', answer)
    expect(answers.find(answering('1'), 'a')).toBeUndefined()
  })

  it('take what was made of a view that has moved since for nothing', () => {
    const answers = createKeptAnswers()
    const before = answering('1')
    answers.find(before, 'a')
    const after = answering('2', before.view)
    answers.find(after, 'b')
    answers.keep(before, 'a', of(10))
    expect(answers.find(after, 'a')).toBeUndefined()
  })

  it('are no more than their bytes allow, those asked for last staying', () => {
    const answers = createKeptAnswers(100_000)
    const now = answering('1')
    answers.find(now, '')
    for (let i = 0; i < 1_000; i++) {
      answers.keep(now, `question ${i}`, of(1_000))
      answers.find(now, 'question 0')
      expect(answers.bytes()).toBeLessThanOrEqual(100_000)
    }
    expect(answers.find(now, 'question 0')).toBeDefined()
    expect(answers.find(now, 'question 999')).toBeDefined()
    expect(answers.find(now, 'question 1')).toBeUndefined()
  })

  it('have a large one once it is asked for again before the view moves', () => {
    const answers = createKeptAnswers()
    const now = answering('1')
    const ask = (at: Answering, length: number): boolean => {
      const isKept = answers.find(at, `${length}`) !== undefined
      if (!isKept) answers.keep(at, `${length}`, of(length))
      return isKept
    }
    expect([1, 2, 3].map(() => ask(now, 100_000))).toEqual([false, false, true])
    expect([1, 2].map(() => ask(now, 1_000))).toEqual([false, true])
    const later = answering('2', now.view)
    expect([1, 2, 3].map(() => ask(later, 100_000))).toEqual([false, false, true])
  })

  it('do not make room for one that would drive out all others', () => {
    const answers = createKeptAnswers(10_000)
    const now = answering('1')
    answers.find(now, '')
    answers.keep(now, 'small', of(10))
    answers.keep(now, 'large', of(2_000))
    expect(answers.find(now, 'small')).toBeDefined()
    expect(answers.find(now, 'large')).toBeUndefined()
  })
})

describe('Addresses asked before', () => {
  it('are no more than their bytes allow, however long they are', () => {
    const asked = createAskedBefore(100_000)
    const now = answering('1')
    asked.find(now, '')
    const of = (key: string) => ({
      parameters: { boundaries: 'then' },
      clocks: '',
      key,
      etag: '',
      walkFrom: undefined,
      explained: [],
      form: undefined,
    })
    for (let i = 0; i < 1_000; i++) {
      asked.keep(now, `${i} ${'x'.repeat(i)}`, of(`question ${i}`))
      expect(asked.bytes()).toBeLessThanOrEqual(100_000)
    }
    expect(asked.find(now, '0 ')).toBeUndefined()
    expect(asked.find(now, `999 ${'x'.repeat(999)}`)).toBeDefined()
    expect(asked.bytes()).toBeGreaterThan(50_000)
  })
})
