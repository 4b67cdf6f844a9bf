import { text } from './repository.ts'

export interface Instruction {
  readonly name: string
  readonly value: string
}

export interface Stage {
  /** An image, or the name of an earlier stage. */
  readonly from: string
  readonly as: string | undefined
  readonly instructions: readonly Instruction[]
}

/** The stages of the image; the last one is what runs. */
export function stages(): Stage[] {
  const found: { from: string; as: string | undefined; instructions: Instruction[] }[] = []
  for (const { name, value } of instructions()) {
    if (name === 'FROM') {
      const [from = '', , as] = value.split(/\s+/)
      found.push({ from, as, instructions: [] })
    } else {
      found.at(-1)?.instructions.push({ name, value })
    }
  }
  return found
}

export function finalStage(): Stage {
  return stages().at(-1) as Stage
}

/** The value of the last instruction of this name in the stage that runs. */
export function last(name: string): string {
  const found = finalStage().instructions.findLast((instruction) => instruction.name === name)
  return found?.value ?? ''
}

/** The environment of the stage that runs. */
export function environment(): Record<string, string> {
  const pairs = finalStage()
    .instructions.filter(({ name }) => name === 'ENV')
    .flatMap(({ value }) => value.split(/\s+/))
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))
}

/** What is copied into the image from the repository. */
export function copied(): string[] {
  return stages()
    .flatMap((stage) => stage.instructions)
    .filter(({ name, value }) => name === 'COPY' && !value.startsWith('--from'))
    .flatMap(({ value }) => value.split(/\s+/).slice(0, -1))
}

function instructions(): Instruction[] {
  return text('infra/Dockerfile')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.trim().split(/\s+/)
      return { name, value: rest.join(' ') }
    })
}
