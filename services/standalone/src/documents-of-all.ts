import type { Server } from '@vietas/service-kit'

const SERVICES = ['registry', 'capacity', 'history', 'feed']
const DOCUMENTS = ['/docs', '/docs/json', '/problems', '/problems/:code']

/** What each service says of itself is said of all in one place, and found under its name as well. */
export function leadToDocumentsOfAll(server: Server): void {
  for (const service of SERVICES)
    for (const path of DOCUMENTS)
      server.get(`/${service}${path}`, { schema: { hide: true } }, (request, reply) =>
        reply.redirect(request.url.slice(`/${service}`.length), 308),
      )
}
