import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The official schemas, which no package has; they lie beside the project. */
const SCHEMAS = join(import.meta.dirname, '../../../shared/schemas/datapackage')

interface Package {
  readonly resources: readonly { readonly schema: unknown }[]
}

/** What the descriptor of a release breaks of the official schemas, if anything. */
export function complaintsAboutDataPackage(descriptor: unknown): readonly string[] {
  const schemas = (descriptor as Package).resources.map(({ schema }) => schema)
  return [
    ...complaints('datapackage-2.0.json', descriptor),
    ...schemas.flatMap((schema) => complaints('tableschema-2.0.json', schema)),
  ]
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
