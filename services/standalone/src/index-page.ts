import { CATEGORIES, isGenerated, metadataOf } from '@vietas/domain'
import type { EventStore } from '@vietas/event-store'
import { PAGE_POLICY, wantsPage, type Server } from '@vietas/service-kit'
import { indexHtml } from './index-html.ts'
import { ADDRESSES } from './addresses.ts'

const answers = ['text/html', 'application/json']

export function addIndexPage(server: Server, store: EventStore): void {
  server.get('/api', { config: { answers }, schema: { hide: true } }, async (request, reply) => {
    const generated = await beginsGenerated(store).catch(() => false)
    if (!wantsPage(request.headers.accept))
      return reply.send({
        name: 'Vietas',
        generated,
        places: ADDRESSES.map(({ path, what }) => ({ path, what })),
      })
    return reply
      .header('content-security-policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(indexHtml(generated))
  })
}

/** A generated country is recorded only in a log that holds nothing else: its first event tells. */
async function beginsGenerated(store: EventStore): Promise<boolean> {
  for await (const { events } of store.readAll({ limit: 1, filter: { categories: CATEGORIES } })) {
    const [first] = events
    if (first === undefined) continue
    const { source } = metadataOf(first)
    return source !== undefined && isGenerated(source)
  }
  return false
}
