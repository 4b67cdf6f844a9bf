import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SHACLValidator from 'rdf-validate-shacl'

/** The official shapes (SEMICeu/DCAT-AP, CC BY 4.0), which no package has; they lie beside the project. */
const SHAPES = join(import.meta.dirname, '../../../shared/schemas/dcat-ap')
const FILES = ['dcat-ap-3.0.1-SHACL.ttl', 'dcat-ap-3.0.1-ranges.ttl']

/** What a document in JSON-LD breaks of the shapes of DCAT-AP 3.0.1, if anything. */
export async function complaintsAboutDcat(document: unknown): Promise<readonly string[]> {
  const text = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`${url} would be asked for`)),
  })
  const report = await validator().validate(parsed(text))
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode?.value}: ${String(path?.value)}: ${message.map(({ value }) => value).join(' ')}`,
  )
}

/** What is to be found where it is missing, or the shapes were not looked at. */
const MUST_HAVE = ['dct:description', 'dcat:accessURL', 'spdx:checksumValue'] as const

/** Which faults, planted in a document, are not found. */
export async function complaintsAboutShapes(document: unknown): Promise<readonly string[]> {
  const complaints: string[] = []
  for (const name of MUST_HAVE) {
    const without = JSON.stringify(document, (key, value: unknown) =>
      key === name ? undefined : value,
    )
    if ((await complaintsAboutDcat(JSON.parse(without))).length === 0)
      complaints.push(`nothing is found where no ${name} is given`)
  }
  return complaints
}

let kept: SHACLValidator | undefined
function validator(): SHACLValidator {
  const texts = FILES.map((name) => readFileSync(join(SHAPES, name), 'utf8'))
  return (kept ??= new SHACLValidator(parsed(texts.join('\n'))))
}

const parsed = (text: string): InstanceType<typeof Store> => new Store(new Parser().parse(text))
