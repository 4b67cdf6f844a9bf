/** An operation of an OpenAPI document, as far as a request is made from it. */
export interface Route {
  readonly method: string
  /** With `{…}` where an id belongs. */
  readonly path: string
  /** Of the query. */
  readonly parameters: readonly string[]
  /** A body that the documentation shows. */
  readonly example: unknown
}

/** Every operation, so that a new one is among them at once. */
export function routesOf(document: any): readonly Route[] {
  return Object.entries<any>(document.paths).flatMap(([path, operations]) =>
    Object.entries<any>(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters ?? [])
        .filter((parameter: any) => parameter.in === 'query')
        .map(({ name }: any) => name),
      example: exampleOf(document, operation),
    })),
  )
}

function exampleOf(document: any, { requestBody }: any): unknown {
  const reference: string | undefined = requestBody?.content['application/json'].schema.$ref
  return document.components.schemas[reference?.split('/').at(-1) ?? '']?.examples?.[0]
}
