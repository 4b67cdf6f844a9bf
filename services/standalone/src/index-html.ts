import { escapeHtml, htmlPage } from '@vietas/service-kit'
import { ADDRESSES } from './addresses.ts'

const items = ADDRESSES.map(
  ({ path, what }) =>
    `<li><a href="${escapeHtml(path)}">${escapeHtml(what)}</a><span class="path">${escapeHtml(path)}</span></li>`,
).join('\n')

const GENERATED =
  '<strong class="notice">All of this is generated: a country that does not exist, and nothing in it has happened.</strong>'

/** The page of addresses, for people. */
export const indexHtml = (isGenerated: boolean): string =>
  htmlPage(
    'Vietas',
    `<nav><a href="/">Pages for people</a></nav>
<h1>Vietas</h1>
<p>Which social-service places exist, how many are free, what is planned and what an order will
close: for any day, as known on any day.</p>
${isGenerated ? GENERATED : ''}
<ul>
${items}
</ul>`,
  )
