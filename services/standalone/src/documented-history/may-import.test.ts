import { randomUUID } from 'node:crypto'
import type { JsonObject } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { firstEventIdOf } from '@vietas/registry'
import { expect, it } from 'vitest'
import { keyOf } from './command.ts'
import { documentedCommands } from './documented-commands.ts'
import { mayImport } from './may-import.ts'

const [first] = documentedCommands()
const firstId = firstEventIdOf(first?.path ?? '', keyOf(first?.fact ?? ''))
const documented = first?.body['source']

it.each([
  ['is empty', true, undefined],
  ['begins with the documented history', true, { id: firstId, source: documented }],
  ['begins with it as an earlier release recorded it', false, { source: documented }],
  ['begins with something else', false, { source: undefined }],
])('The documented history may come into a log that %s: %s', async (_, may, given) => {
  const store = openMemoryStore()
  if (given !== undefined) {
    const { id = randomUUID(), source } = given as { id?: string; source?: JsonObject }
    const metadata = { actor: { id: 'a' }, ...(source && { source }) } as JsonObject
    const event = { id, type: 'ServiceUnitOpened', data: {}, metadata }
    await store.append(`serviceUnits-${randomUUID()}`, 'no-stream', [event])
  }
  expect(await mayImport(store)).toBe(may)
})
