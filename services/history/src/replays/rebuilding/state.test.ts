import { ProblemError } from '@vietas/service-kit'
import { describe, expect, it } from 'vitest'
import type { Replay } from '../replay.ts'
import type { Open, Running, State } from './state.ts'
import { conclude, makeRoom } from './state.ts'

/** Processes that answer, each with how many wait for it and when it was asked. */
function answering(...processes: readonly (readonly [waiting: number, askedAt: number])[]) {
  const ended: string[] = []
  const open = new Map<string, Open>()
  for (const [at, [waiting, askedAt]] of processes.entries()) {
    const id = `replay-${at}`
    const end = async (): Promise<void> => void ended.push(id)
    open.set(id, { process: { waiting: () => waiting, end, ask: async () => never() }, askedAt })
  }
  const state = { open, options: { now: () => 10 } } as unknown as State
  return { state, ended }
}
const never = (): never => {
  throw new Error('Nobody asks it')
}

describe('Room for one more replay that answers', () => {
  it('is there while two do', () => {
    const { state, ended } = answering([0, 1], [0, 2])
    makeRoom(state)
    expect(ended).toEqual([])
  })

  it('is made by the one that nobody waits for and that was asked longest ago', () => {
    const { state, ended } = answering([1, 1], [0, 3], [0, 2])
    makeRoom(state)
    expect(ended).toEqual(['replay-2'])
    expect([...state.open.keys()]).toEqual(['replay-0', 'replay-1'])
  })

  it('is not made of those that others wait for', () => {
    const { state, ended } = answering([1, 1], [1, 2], [1, 3])
    expect(() => makeRoom(state)).toThrow(ProblemError)
    expect(ended).toEqual([])
  })
})

it('A replay whose end cannot be written down is not at work any more, and whoever watches is told', () => {
  const replay = { id: 'one' } as Replay
  let announced = 0
  const changes = { announce: () => void announced++ } as Running['changes']
  const running = new Map([['one', { changes } as Running]])
  const put = (): never => {
    throw new Error('The disk is full')
  }
  const state = { running, file: { put }, options: { now: () => 10 } } as unknown as State
  expect(() => conclude(state, replay, { status: 'failed', failure: '' })).toThrow('full')
  expect([running.size, announced]).toEqual([0, 1])
})
