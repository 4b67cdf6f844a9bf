import { escapeHtml, htmlPage } from '@vietas/service-kit'
import type { Recipe } from './recipes.ts'

/** The recipes, to read and to copy; the address is that of the service. */
export function recipesPage(recipes: readonly Recipe[], address: string): string {
  const contents = recipes.map(
    ({ name, question }) => `<li><a href="#${name}">${escapeHtml(question)}</a></li>`,
  )
  return htmlPage(
    'Recipes · Vietas',
    `<h1>Recipes</h1>
<p>Each answers a question from the files of a release, as the service answers it. Every row of a table
holds from <code>valid_from</code> until before <code>valid_to</code>, and was known from
<code>known_from</code> until before <code>known_to</code>; a count that is empty is not known, which is
not zero. Municipalities are those that were reported, by the codes of their day; the table
<code>crosswalk</code> leads to the ones in which places are counted. For another point of both clocks, and
for other boundaries, add <code>?validAt=…&amp;knownAt=…&amp;boundaries=…</code> to the address of this
page.</p>
<h2>First, the files</h2>
${code('Shell', fetchFiles(address))}
<ul>
${contents.join('\n')}
</ul>
${recipes.map(recipePart).join('\n')}`,
  )
}

const fetchFiles = (address: string): string =>
  ['capacity', 'crosswalk', 'closure-orders']
    .flatMap((table) => [`${table}.parquet`, `${table}.csv`])
    .map((file) => `curl -O ${address}/v1/datasets/latest/${file}`)
    .join('\n')

const recipePart = ({ name, question, answeredBy, sql, python, r }: Recipe): string =>
  `<h2 id="${name}">${escapeHtml(question)}</h2>
<p>The same numbers: <code>${escapeHtml(answeredBy)}</code></p>
${code('SQL, in DuckDB', sql)}
${code('Python, with pandas', python)}
${code('R, not tried', r)}`

const code = (title: string, text: string): string =>
  `<h3>${title}</h3>
<pre tabindex="0" aria-label="${title}"><code>${escapeHtml(text)}</code></pre>`
