import { isOfRegistry, type ApiDocument, type Operation } from '../answers/api-document.ts'
import { bodyFields, type Field } from './fields.ts'

/** Something that can be recorded: a command of the registry. */
export interface Act {
  /** Its operation id, which is also its place in the address of its page. */
  readonly name: string
  /** Where it is sent, with the name of what it acts on in braces. */
  readonly path: string
  /** The parameter of the path that names what it acts on; undefined where it creates one. */
  readonly on: string | undefined
  /** The capability in its address, such as `service-units`. */
  readonly capability: string
  readonly group: string
  /** In the words of the registry. */
  readonly summary: string
  readonly description: string
  readonly fields: readonly Field[]
  /** How it is known: its document, and since when. */
  readonly provenance: readonly Field[]
}

export function actsOf(document: ApiDocument): readonly Act[] {
  return Object.entries(document.paths).flatMap(([path, { post }]) =>
    isOfRegistry(path) && post !== undefined ? [actOf(document, path, post)] : [],
  )
}

function actOf(document: ApiDocument, path: string, operation: Operation): Act {
  const schema = operation.requestBody?.content['application/json']?.schema ?? {}
  return {
    name: operation.operationId,
    path,
    on: /\{(\w+)\}/.exec(path)?.[1],
    capability: path.split('/')[3] ?? '',
    group: operation.tags[0] ?? '',
    summary: operation.summary,
    description: operation.description,
    ...bodyFields(document, operation.operationId, schema),
  }
}

export const addressOf = ({ path }: Act, id: string): string =>
  path.replace(/\{\w+\}/, encodeURIComponent(id))

/** Where what an act is on is read, with its revision. */
export const subjectAddress = (act: Act, id: string): string =>
  addressOf(act, id).split('/').slice(0, 5).join('/')
