import { Parser } from '@asyncapi/parser'
import { asyncApi, RELEASED } from '@vietas/feed'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** What AsyncAPI's own parser says of the document of the feed: a warning is a fault as an error is. */
export async function complaintsAboutAsyncApi(): Promise<readonly string[]> {
  const text = JSON.stringify(asyncApi('https://vietas.example/feed'))
  const { document, diagnostics } = await new Parser().parse(text)
  if (document === undefined && diagnostics.length === 0) return ['AsyncAPI: not parsed']
  return diagnostics.map(({ message, path }) => `AsyncAPI: ${path.join('/')}: ${message}`)
}

/** Examples of events that do not fit the schemas that they are examples of. */
export function complaintsAboutExamples(): readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  return Object.entries(RELEASED).flatMap(([key, { schema, example }]) => {
    const fits = ajv.compile(schema)
    return fits(example) ? [] : [`${key}: ${ajv.errorsText(fits.errors)}`]
  })
}
