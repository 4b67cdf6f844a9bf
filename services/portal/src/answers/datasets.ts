import { ask } from './ask.ts'
import { tell } from './tell.ts'

export interface ReleasedFile {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly format: 'csv' | 'parquet'
  readonly bytes: number
  readonly rows: number
  /** `sha256:` and the hash in hexadecimal. */
  readonly hash: string
  readonly days?: { readonly from: string | null; readonly to: string | null }
}

export interface Release {
  readonly id: string
  readonly created: string
  readonly position: string
  readonly fingerprint: string
  readonly generated?: boolean
  readonly resources: readonly ReleasedFile[]
}

export interface Datasets {
  readonly releases: readonly Release[]
  readonly making: { readonly done: number; readonly of: number | null } | null
  readonly failure: string | null
}

export interface Field {
  readonly name: string
  readonly type: string
  readonly description: string
}

const PATH = '/history/v1/datasets'

export const datasets = (): Promise<Datasets> => tell('GET', PATH)
export const makeRelease = (): Promise<Datasets> => tell('POST', PATH)
export const fileAt = (release: string, path: string): string =>
  `${PATH}/${encodeURIComponent(release)}/${path}`

/** The columns of each table of a release, by the name of its file. */
export async function dictionary(
  release: string,
): Promise<Readonly<Record<string, readonly Field[]>>> {
  const { resources } = await ask<{
    resources: readonly { path: string; schema: { fields: readonly Field[] } }[]
  }>(fileAt(release, 'datapackage.json'))
  return Object.fromEntries(resources.map(({ path, schema }) => [path, schema.fields]))
}
