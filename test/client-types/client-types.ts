import openapiTypescript, { astToString } from 'openapi-typescript'
import { documents } from '../standards/documents.ts'
import { typesDocument } from './types-document.ts'

/** The services that a client asks, each by a document of its own. */
const SERVICES = ['registry', 'capacity', 'history']

const FRONT = `// Made by \`pnpm client-types\` from what the services say of themselves in /docs/json.

`

/** The files of types that packages/client keeps, by their names. */
export async function clientTypes(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await documents(folder)
  const files = new Map<string, string>()
  for (const service of SERVICES) {
    const types = await openapiTypescript(typesDocument(found.get(service) ?? '{}'), {
      immutable: true,
      alphabetize: true,
    })
    files.set(`${service}.ts`, FRONT + astToString(types))
  }
  return files
}
