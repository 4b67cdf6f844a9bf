import { createHistoryServer } from '@vietas/history'
import { openMemoryStore } from '@vietas/event-store-testing'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The official schemas, which no package has; they lie beside the project. */
const SCHEMAS = join(import.meta.dirname, '../../../shared/schemas/datapackage')

/** What the descriptor of a release breaks of the official schemas, if anything. */
export async function complaintsAboutDataPackage(folder: string): Promise<readonly string[]> {
  const descriptor = await descriptorOfRelease(folder)
  const schemas = descriptor.resources.map(({ schema }) => schema)
  return [
    ...complaints('datapackage-2.0.json', descriptor),
    ...schemas.flatMap((schema) => complaints('tableschema-2.0.json', schema)),
  ]
}

interface Package {
  readonly resources: readonly { readonly schema: unknown }[]
}

async function descriptorOfRelease(folder: string): Promise<Package> {
  const store = openMemoryStore()
  const server = await createHistoryServer({
    store,
    viewsFolder: join(folder, 'views'),
    historyFolder: join(folder, 'history'),
    server: { logging: { level: 'silent' } },
  })
  try {
    await server.inject({ method: 'POST', url: '/v1/datasets' })
    for (;;) {
      const answer = (await server.inject('/v1/datasets')).json<Datasets>()
      if (answer.failure !== null) throw new Error(answer.failure)
      const [release] = answer.releases
      if (answer.making === null && release !== undefined)
        return (await server.inject(`/v1/datasets/${release.id}/datapackage.json`)).json<Package>()
      await pause(100)
    }
  } finally {
    await server.close()
    await store.close()
  }
}

interface Datasets {
  readonly releases: readonly { readonly id: string }[]
  readonly making: object | null
  readonly failure: string | null
}

function complaints(file: string, document: unknown): readonly string[] {
  // The schemas have words of their own, such as where a form shows a field.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const validate = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8')) as object)
  if (validate(document)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${file}: ${instancePath} ${message}`,
  )
}
