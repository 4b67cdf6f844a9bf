import { asyncApi } from '@vietas/feed'
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { documents } from '../standards/documents.ts'
import { typesDocument } from './types-document.ts'

/** The services that a client asks, each by a document of its own. */
const SERVICES = ['registry', 'capacity', 'history', 'feed']

const FRONT = `// Made by \`pnpm client-types\` from what the services say of themselves.

`

/** The files of types that packages/client keeps, by their names. */
export async function clientTypes(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await documents(folder)
  const files = new Map<string, string>()
  for (const service of SERVICES)
    // openapi-fetch does not know lists that are read only.
    files.set(`${service}.ts`, await typesOf(typesDocument(found.get(service) ?? '{}'), false))
  return files.set('events.ts', await typesOf(eventsDocument(), true))
}

// What has a default may be left out of what is sent.
const OPTIONS = { alphabetize: true, defaultNonNullable: false }

async function typesOf(document: OpenAPI3, immutable: boolean): Promise<string> {
  return FRONT + astToString(await openapiTypescript(document, { ...OPTIONS, immutable }))
}

/** The schemas of all events, of AsyncAPI, in the form that types are made from. */
function eventsDocument(): OpenAPI3 {
  const { components } = asyncApi('https://vietas.example') as Pick<OpenAPI3, 'components'>
  return { openapi: '3.1.0', info: { title: '', version: '' }, ...(components && { components }) }
}
