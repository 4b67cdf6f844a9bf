import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterAll, describe, expect, it } from 'vitest'
import { createStandalone } from '../standards/documents.ts'

const words = '../../services/portal/src/words/asking-problems.ts'

/** The pages are a program for browsers, and no package exports them. */
const { ASKING_IN_LATVIAN } = (await import(join(import.meta.dirname, words))) as {
  readonly ASKING_IN_LATVIAN: Readonly<Record<string, string>>
}

const folder = mkdtempSync(join(tmpdir(), 'vietas-words-'))
const store = openMemoryStore()
const server = await createStandalone({
  store,
  dataFolder: folder,
  server: { logging: { level: 'silent' } },
})
afterAll(async () => {
  await server.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

interface Operation {
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}
const { paths } = (await server.inject('/docs/json')).json<{
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>
}>()

const codesOf = (operation: Operation | undefined, isAsked = (_: string) => true): string[] =>
  Object.entries(operation?.responses ?? {}).flatMap(([status, { description }]) =>
    Number(status) >= 400 && isAsked(status) ? (description.split(': ')[1]?.split(', ') ?? []) : [],
  )

describe('The pages say in Latvian', () => {
  it('that nothing is known of what a question names', () => {
    const codes = Object.entries(paths).flatMap(([path, { get }]) =>
      path.startsWith('/capacity/v1/') ? codesOf(get, (status) => status === '404') : [],
    )
    expect(codes.length).toBeGreaterThan(10)
    expect([...new Set(codes)].filter((code) => !ASKING_IN_LATVIAN[code])).toEqual([])
  })

  it('nothing of problems that no service has', () => {
    const codes = new Set(
      Object.values(paths).flatMap(({ get, post }) => [...codesOf(get), ...codesOf(post)]),
    )
    expect(Object.keys(ASKING_IN_LATVIAN).filter((code) => !codes.has(code))).toEqual([])
  })
})
