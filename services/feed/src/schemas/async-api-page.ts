import { escapeHtml, htmlPage } from '@vietas/service-kit'
import type { JsonSchema } from './data-schema.ts'
import { eventSchemas, type EventSchema } from './event-schemas.ts'

/** The AsyncAPI document for people: how events come, and what each holds. */
export function asyncApiPage(): string {
  const ofCategories = new Map<string, EventSchema[]>()
  for (const schema of eventSchemas().filter(({ superseded }) => superseded === undefined))
    ofCategories.set(schema.category, [...(ofCategories.get(schema.category) ?? []), schema])
  const parts = [...ofCategories].map(
    ([category, schemas]) =>
      `<h2>${escapeHtml(inWords(category))}</h2>\n<ul>\n${schemas.map(itemOf).join('\n')}\n</ul>`,
  )
  return htmlPage('Events · Vietas', `${INTRODUCTION}\n${parts.join('\n')}`)
}

/** `closureOrders`: Closure orders. */
function inWords(category: string): string {
  const words = category.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Addresses are relative, so that they hold behind a proxy that takes a prefix away. */
function itemOf({ type, version, schema, changes }: EventSchema): string {
  const added = changes
    .slice(1)
    .map(({ on, what }) => `<span>${escapeHtml(`${on}: ${what}`)}</span>`)
  return `<li><a href="schemas/${type}/${version}">${type}</a><span>${escapeHtml(fieldsIn(schema))}</span>${added.join('')}</li>`
}

function fieldsIn({ properties = {}, required = [] }: JsonSchema): string {
  const always = new Set(required as readonly string[])
  const names = Object.keys(properties as object)
  return names.map((name) => (always.has(name) ? name : `${name}?`)).join(', ')
}

const INTRODUCTION = `<nav><a href="asyncapi.json">AsyncAPI 3.1</a><a href="schemas">Schemas</a><a href="events">The first page of events</a></nav>
<h1>Events</h1>
<p>All that is on record, and then all that is new, each event as CloudEvents 1.0 has it, at least once,
with the same id whenever it comes. Ask <code>/v1/events</code> for a stream
(<code>text/event-stream</code>, <code>application/jsonl</code>) or for pages
(<code>application/cloudevents-batch+json</code>), or have events sent to a receiver of your own, signed
by Standard Webhooks.</p>
<p>Below is what the <code>data</code> of each event hold; a name with a question mark may be left out. A
version only ever gets such fields. All else becomes a new version, and the schema of the one before is
kept for a year at least, with the headers Deprecation and Sunset.</p>`
