import { afterEach, expect, it } from 'vitest'
import { createServer } from './create-server.ts'
import { publicAddressOf } from './public-address.ts'
import type { Server } from './server.ts'

let server: Server
afterEach(() => server.close())

async function addressFor(headers: Record<string, string>, publicAddress?: string) {
  const logging = { level: 'silent' } as const
  server = await createServer({ name: 'test', version: '0', logging, publicAddress })
  server.get('/', (request) => ({ address: publicAddressOf(request) }))
  const { statusCode, payload } = await server.inject({ url: '/', headers })
  return { statusCode, ...JSON.parse(payload) }
}

it('is that of the request', async () => {
  expect(await addressFor({ host: 'vietas.example:8080' })).toMatchObject({
    address: 'http://vietas.example:8080',
  })
})

it('is the configured one, whatever the request says', async () => {
  expect(await addressFor({ host: 'other' }, 'https://vietas.example/api')).toMatchObject({
    address: 'https://vietas.example/api',
  })
})

it.each(['a b', 'a"><b', '::', 'x:99999'])('is refused for the host %j', async (host) => {
  expect(await addressFor({ host })).toMatchObject({
    statusCode: 400,
    type: '/problems/bad-request',
  })
})

it('leaves out what is no host', async () => {
  expect(await addressFor({ host: 'user@vietas.example/path?x' })).toMatchObject({
    address: 'http://vietas.example',
  })
})
