import { growthSignal } from '@vietas/event-store'
import { ProjectionError } from '@vietas/projections'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { FeedReader } from '../feed-reader.ts'
import { chunkOf, keepPieces } from '../view/chunk.ts'
import { createCrowd, type Crowd } from './crowd.ts'
import { JSON_LINES } from './forms.ts'
import type { Parcel } from './parcel.ts'

const pieces = keepPieces(1_000_000)
const growth = growthSignal()
let sequence = 1
let isReadable = true
const view = {
  sequence: () => sequence,
  chunkAfter: (after: number) => {
    const span = { first: after + 1, last: sequence, recordedUntil: 0, position: '0' }
    const lines = Array.from({ length: sequence - after }, (_, at) => `{"at":${after + at + 1}}\n`)
    return after < sequence ? chunkOf(span, Buffer.from(lines.join('')), pieces) : undefined
  },
}
const reader = {
  projection: {
    position: () => String(sequence),
    view: () => {
      if (!isReadable) throw new ProjectionError('unavailable', 'It cannot be read at the moment.')
      return view
    },
  },
  grown: (signal: AbortSignal) => growth.wait(signal),
} as unknown as FeedReader

const faults: unknown[] = []
const log = { error: ({ err }: { err: unknown }) => void faults.push(err) } as never
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

let crowd: Crowd | undefined
beforeEach(() => {
  sequence = 1
  isReadable = true
  faults.length = 0
})
afterEach(() => crowd?.close())

const asked = { log: '0'.repeat(16), form: JSON_LINES, matches: undefined, key: '' }

it('is sent what comes as one parcel for all who are alike, and others for the others', async () => {
  const made: Record<string, (Parcel | undefined)[]> = { alike: [], filtered: [], elsewhere: [] }
  const served = new Promise<void>((resolve) => {
    crowd = createCrowd(reader, log)
    const member = (name: string, ask: typeof asked, after = 1): void =>
      crowd?.join({
        advance: (last, parcels) => {
          if (last === 1) return
          made[name]?.push(parcels(after, ask))
          if (name === 'elsewhere') resolve()
        },
      })
    for (let count = 0; count < 3; count++) member('alike', asked)
    member('filtered', { ...asked, matches: () => false as boolean, key: 'none' } as never)
    member('elsewhere', asked, 2)
  })
  sequence = 4
  growth.announce()
  await served
  const [first, ...others] = made['alike'] ?? []
  expect(others).toHaveLength(2)
  for (const other of others) expect(other).toBe(first)
  const content = Buffer.concat(first?.wires.map((wire) => wire.content) ?? [])
  expect(content.toString()).toBe('{"at":2}\n{"at":3}\n{"at":4}\n')
  expect(first?.wires[0]?.chunk().toString()).toBe(`1b\r\n${content.toString()}\r\n`)
  expect(made['filtered']?.[0]).toMatchObject({ to: 4, lastSent: undefined, wires: [] })
  expect(made['elsewhere']?.[0]).toMatchObject({ to: 4, lastSent: 4 })
})

/** Whoever waits is told of each growth, up to where the log is then. */
function told(): number[] {
  const lasts: number[] = []
  crowd = createCrowd(reader, log)
  crowd.join({ advance: (last) => void lasts.push(last) })
  return lasts
}

const grownTo = async (last: number): Promise<void> => {
  sequence = last
  growth.announce()
  await turn()
}

it('goes on behind a moment in which the view cannot be read', async () => {
  const lasts = told()
  await turn()
  isReadable = false
  await grownTo(2)
  expect(lasts).toEqual([])
  isReadable = true
  await grownTo(3)
  expect(lasts).toEqual([3])
  expect(faults).toEqual([])
})

it('goes on behind one who fails, and that is told', async () => {
  const lasts = told()
  const fault = new Error('a member that fails')
  const failing = {
    advance: () => {
      throw fault
    },
  }
  crowd?.join(failing)
  await grownTo(2)
  expect(faults).toEqual([fault])
  crowd?.leave(failing)
  await grownTo(3)
  expect(lasts).toEqual([2, 3])
})
