import type { Server } from '@vietas/service-kit'
import { html } from './index-html.ts'
import { PLACES_TO_GO } from './places-to-go.ts'

export function addIndexPage(server: Server): void {
  server.get('/', { schema: { hide: true } }, (request, reply) => {
    if (!(request.headers.accept ?? '').includes('text/html'))
      return reply.send({
        name: 'Vietas',
        places: PLACES_TO_GO.map(({ path, what }) => ({ path, what })),
      })
    return reply
      .header('content-security-policy', html.policy)
      .type('text/html; charset=utf-8')
      .send(html.page)
  })
}
