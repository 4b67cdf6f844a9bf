import { htmlPage, PAGE_POLICY, type Server } from '@vietas/service-kit'

/** What the pages ask, each under its name at the origin of the pages. */
const SERVICES = {
  registry: 'Record units, orders, plans and all else',
  capacity: 'Ask what was so on any day, as known on any day',
  history: 'Compare, explain, replay, try what if, take datasets',
  feed: 'Follow every event, and have it sent',
} as const

/** `/api` where the pages are served without the services: where each of those says what it answers. */
export function addApiPage(server: Server): void {
  server.get('/api', { config: { answers: ['text/html'] }, schema: { hide: true } }, (_, reply) =>
    reply
      .header('content-security-policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(page),
  )
}

const page = htmlPage(
  'API · Vietas',
  `<nav><a href="/">Pages for people</a></nav>
<h1>Vietas</h1>
<p>Which social-service places exist, how many are free, what is planned and what an order will
close: for any day, as known on any day.</p>
${Object.entries(SERVICES)
  .map(
    ([name, what]) => `<h2>${what}</h2>
<ul>
<li><a href="/${name}/docs">The API of the ${name}, to read and to try</a><span class="path">/${name}/docs</span></li>
<li><a href="/${name}/problems">Every problem that it answers with, and what to do</a><span class="path">/${name}/problems</span></li>
</ul>`,
  )
  .join('\n')}`,
)
