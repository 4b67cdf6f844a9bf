import { createServer } from '@vietas/service-kit'
import { expect, it } from 'vitest'
import { addApiPage } from './api-page.ts'

it('leads to what every service says of itself, under its name at the same origin', async () => {
  const server = await createServer({ name: 'vietas-portal', version: '0.1.0' })
  addApiPage(server)
  const { statusCode, headers, body } = await server.inject('/api')
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  const links = [...body.matchAll(/href="(\/\w+\/\w+)"/g)].map(([, link]) => link)
  expect(links).toEqual(
    ['registry', 'capacity', 'history', 'feed'].flatMap((service) => [
      `/${service}/docs`,
      `/${service}/problems`,
    ]),
  )
  await server.close()
})
