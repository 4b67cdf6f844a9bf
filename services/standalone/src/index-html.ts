import { createHash } from 'node:crypto'
import { ADDRESSES } from './addresses.ts'

const style = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #566172; --line: #d9dee6; --paper: #fbfaf7; --accent: #0b5d66 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --soft: #a6afbd; --line: #333c48; --paper: #14181d; --accent: #6cc5cf } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem }
h1 { font-size: 2.25rem; margin: 0 0 .25rem; letter-spacing: -.02em }
p { margin: .5rem 0 1.75rem; color: var(--soft); max-width: 38rem }
ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line) }
li { padding: .7rem 0; border-bottom: 1px solid var(--line) }
a { color: var(--accent); font-weight: 600; text-underline-offset: .15em; overflow-wrap: anywhere }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
li span { display: block; color: var(--soft) }
`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const items = ADDRESSES.map(
  ({ path, what }) =>
    `<li><a href="${escaped(path)}">${escaped(what)}</a><span>${escaped(path)}</span></li>`,
).join('\n')

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vietas</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Vietas</h1>
<p>Which social-service places exist, how many are free, what is planned and what an order will
close: for any day, as known on any day.</p>
<ul>
${items}
</ul>
</main>
</body>
</html>
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** The page, and a policy that allows its own style and nothing else. */
export const html = {
  page,
  policy: `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
} as const
