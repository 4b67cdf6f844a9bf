import { createHash } from 'node:crypto'

const style = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #566172; --line: #d9dee6; --paper: #fbfaf7; --accent: #0b5d66; --warn: #8a4b00; --warn-paper: #fff3dc }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --soft: #a6afbd; --line: #333c48; --paper: #14181d; --accent: #6cc5cf; --warn: #f0c078; --warn-paper: #33270f } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem }
h1 { font-size: 2.25rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.02em }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .5rem }
p { margin: .5rem 0 1.75rem; color: var(--soft); max-width: 38rem }
h3 { font-size: .85rem; margin: 1.25rem 0 .35rem; color: var(--soft) }
pre { margin: 0 0 1.75rem; padding: .75rem 1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; font-size: .85rem }
pre:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
p code { overflow-wrap: anywhere }
ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line) }
li { padding: .6rem 0; border-bottom: 1px solid var(--line) }
a { color: var(--accent); font-weight: 600; text-underline-offset: .15em; overflow-wrap: anywhere }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
li span { display: block; color: var(--soft); overflow-wrap: anywhere }
li span.path { font-size: .85rem }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1.75rem }
strong.notice { display: block; margin: 0 0 1.75rem; padding: .75rem 1rem; color: var(--warn); background: var(--warn-paper); border: 1px solid currentColor; border-radius: .4rem; font-weight: 600 }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Allows a page its own style and nothing else. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A page in the look of all of them; nothing in it asks for anything else. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`

/** Whether whoever asks reads pages rather than data. */
export const wantsPage = (accept = ''): boolean => accept.includes('text/html')
