import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeEventStore } from '@vietas/event-store-testing'
import { openEmbeddedStore } from './open-embedded-store.ts'
import type { EventStore } from '../port.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-store-'))
const files = new Map<EventStore, string>()

const open = (file: string): EventStore => {
  const store = openEmbeddedStore({ file })
  files.set(store, file)
  return store
}

describeEventStore('The embedded store', {
  open: async () => open(join(folder, `${files.size}.db`)),
  reopen: async (store) => {
    await store.close()
    return open(files.get(store) ?? '')
  },
  refusesTakenIds: true,
  dispose: async () => rmSync(folder, { recursive: true }),
})
