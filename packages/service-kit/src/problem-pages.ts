import { escapeHtml, htmlPage, PAGE_POLICY, wantsPage } from './html-page.ts'
import { NO_SUCH_PROBLEM } from './own-problems.ts'
import type { CataloguedProblem, Meaning, ProblemCatalogue } from './problem-catalogue.ts'
import { sendProblem } from './send-problem.ts'
import type { Server } from './server.ts'

const config = { answers: ['text/html', 'application/json'] }

/** `/problems` lists every problem that the server may answer; `/problems/{code}` is where its type leads. */
export function addProblemPages(server: Server, catalogue: ProblemCatalogue): void {
  server.get('/problems', { config, schema: { hide: true } }, (request, reply) => {
    const problems = catalogue.list()
    if (!wantsPage(request.headers.accept)) return reply.send({ problems })
    return reply.header('content-security-policy', PAGE_POLICY).type(HTML).send(listPage(problems))
  })
  server.get<{ Params: { code: string } }>(
    '/problems/:code',
    { config, schema: { hide: true } },
    (request, reply) => {
      const { code } = request.params
      const problem = catalogue.list().find((one) => one.code === code)
      if (problem === undefined) return sendProblem(reply, NO_SUCH_PROBLEM['problem-not-known'])
      if (!wantsPage(request.headers.accept)) return reply.send(problem)
      return reply.header('content-security-policy', PAGE_POLICY).type(HTML).send(onePage(problem))
    },
  )
}

const HTML = 'text/html; charset=utf-8'

/** Addresses are relative, so that they hold behind a proxy that takes a prefix away. */
function listPage(problems: readonly CataloguedProblem[]): string {
  const items = problems.map(({ code, meanings }) => {
    const told = meanings.map(({ status, title }) => `${status}: ${title}`)
    const said = [...new Set(told)].map((text) => `<span>${escapeHtml(text)}</span>`).join('')
    return `<li><a href="problems/${code}">${code}</a>${said}</li>`
  })
  return htmlPage(
    'Problems · Vietas',
    `<h1>Problems</h1>
<p>Whatever a request is refused for, its answer is one of these: the <code>type</code> of a problem
document (RFC 9457) leads to what it means and what to do.</p>
<ul>
${items.join('\n')}
</ul>`,
  )
}

function onePage({ code, anywhere, meanings }: CataloguedProblem): string {
  return htmlPage(
    `${code} · Problems · Vietas`,
    `<nav><a href="../problems">All problems</a></nav>
<h1>${code}</h1>
${anywhere ? '<p>Any request may be answered with it.</p>' : ''}
${meanings.map(meaningPart).join('\n')}`,
  )
}

function meaningPart({ status, title, whatToDo, operations }: Meaning): string {
  const items = operations.map(
    ({ method, path, summary }) =>
      `<li>${escapeHtml(summary)}<span class="path">${method} ${escapeHtml(path)}</span></li>`,
  )
  const list = items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>`
  return `<h2>${status}: ${escapeHtml(title)}</h2>
<p>${escapeHtml(whatToDo)}</p>
${list}`
}
