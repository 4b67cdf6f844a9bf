import type { Server } from '@vietas/service-kit'
import { html } from './index-html.ts'
import { ADDRESSES } from './addresses.ts'

const answers = ['text/html', 'application/json']

export function addIndexPage(server: Server): void {
  server.get('/', { config: { answers }, schema: { hide: true } }, (request, reply) => {
    if (!(request.headers.accept ?? '').includes('text/html'))
      return reply.send({
        name: 'Vietas',
        places: ADDRESSES.map(({ path, what }) => ({ path, what })),
      })
    return reply
      .header('content-security-policy', html.policy)
      .type('text/html; charset=utf-8')
      .send(html.page)
  })
}
