import { parse } from 'yaml'
import { text } from './repository.ts'

export interface ComposeFile {
  readonly name: string
  readonly services: Readonly<Record<string, ComposeService>>
  readonly networks?: Readonly<Record<string, unknown>>
  readonly volumes?: Readonly<Record<string, unknown>>
  readonly configs?: Readonly<Record<string, { readonly file: string }>>
  readonly secrets?: Readonly<Record<string, { readonly file?: string }>>
}

/** What these tests look at, in the forms that these files use; the schema knows all others. */
export interface ComposeService {
  readonly image: string
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly command?: string | readonly string[]
  readonly restart?: string
  readonly mem_limit?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly networks?: readonly string[]
  readonly volumes?: readonly string[]
  readonly configs?: readonly { readonly source: string; readonly target: string }[]
  readonly secrets?: readonly { readonly source: string }[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean }
}

/** A file of `infra`, anchors and merges resolved, variables left as they stand. */
export function composeFile(name: string): ComposeFile {
  return parse(text(`infra/${name}`), { merge: true }) as ComposeFile
}

const VARIABLE = /\$\{(\w+)(?::\?[^}]*)?\}/g

/** With every variable given. */
export function interpolate(value: string): string {
  return value.replaceAll(VARIABLE, (_, name: string) => `given-${name.toLowerCase()}`)
}

/** The volumes, by name, that a service mounts, and where. */
export function mounts(service: ComposeService): { volume: string; target: string }[] {
  return (service.volumes ?? []).map((mount) => {
    const [volume = '', target = ''] = mount.split(':')
    return { volume, target }
  })
}

/** Runs until it is told to stop; the others end by themselves. */
export function stays({ healthcheck }: ComposeService): boolean {
  return healthcheck?.disable !== true
}

/** What Node is told, and the program that it runs. */
export function commandOf({ command = [] }: ComposeService): { flags: string[]; main: string } {
  const words = typeof command === 'string' ? [command] : command
  return { flags: words.slice(0, -1), main: words.at(-1) ?? '' }
}

/** Runs our image. */
export function isOurs(service: ComposeService): boolean {
  return service.build !== undefined
}
