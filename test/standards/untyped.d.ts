/** What is used here of packages that bring no types. */
declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types'
  export const Parser: new () => { parse(text: string): Quad[] }
  export const Store: new (quads: readonly Quad[]) => DatasetCore
}

declare module 'jsonld' {
  interface ToRdfOptions {
    readonly format: 'application/n-quads'
    /** What would be lost is a fault. */
    readonly safe: boolean
    readonly documentLoader: (url: string) => Promise<never>
  }
  const jsonld: { toRDF(document: unknown, options: ToRdfOptions): Promise<string> }
  export default jsonld
}
