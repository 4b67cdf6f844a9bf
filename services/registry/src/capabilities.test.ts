import { existsSync } from 'node:fs'
import { CAPABILITIES } from '@vietas/domain'
import { expect, it } from 'vitest'
import { CAPABILITIES_HTTP } from './capabilities.ts'

it('Every capability is recorded over HTTP, and has cases for each act and refusal', () => {
  const names = CAPABILITIES_HTTP.map(({ capability }) => capability.name)
  expect([...names].sort()).toEqual(CAPABILITIES.map(({ name }) => name).sort())
  const contractOf = (name: string) => new URL(`${name}/contract.test.ts`, import.meta.url)
  expect(names.filter((name) => !existsSync(contractOf(name)))).toEqual([])
})
