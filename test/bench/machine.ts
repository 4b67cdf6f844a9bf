import { cpus, totalmem } from 'node:os'
import { run } from './child.ts'
import type { Beside } from './comparison.ts'

export interface Machine {
  readonly syncs: number
  readonly parses: number
}

/** Before and after everything else: when they differ much, somebody else was busy. */
export async function measureMachine(seconds: number): Promise<Machine> {
  const ours = (task: string): Promise<[number]> =>
    run({ script: 'ours.ts', task, parameters: { seconds } })
  const [syncs] = await ours('disk')
  const [parses] = await ours('json-parse')
  return { syncs, parses }
}

export function besideOf(machines: readonly Machine[]): Beside[] {
  const numbers = (which: keyof Machine): number[] => machines.map((machine) => machine[which])
  return [
    { name: 'disk: fdatasync of 4 KiB, before and after', unit: '/s', numbers: numbers('syncs') },
    {
      name: 'machine: JSON.parse of an event, before and after',
      unit: '/s',
      numbers: numbers('parses'),
    },
  ]
}

export const machineText = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
