import { ask } from './ask.ts'

/** What JSON Schema says of a part of a body, as far as forms are made from it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** An OpenAPI document, as far as forms are made from it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>
  }
}

export const REGISTRY = '/registry'

/**
 * What the registry says of itself. Where all services are one process that is the document of all,
 * and otherwise its own, whose addresses begin at the registry.
 */
export async function registryDocument(): Promise<ApiDocument> {
  const said = await ask<ApiDocument>(`${REGISTRY}/docs/json`)
  if (Object.keys(said.paths).some(isOfRegistry)) return said
  const paths = Object.entries(said.paths).map(([path, item]) => [REGISTRY + path, item] as const)
  return { ...said, paths: Object.fromEntries(paths) }
}

export const isOfRegistry = (path: string): boolean => path.startsWith(`${REGISTRY}/v1/`)
