import { commandOf, USAGE } from './command-line.ts'
import { runGeneration } from './generate/run-generation.ts'
import { runMigration } from './migrate/run-migration.ts'
import { withoutPasswords } from './without-passwords.ts'
import type { Terminal } from './terminal.ts'

/** Does what the arguments ask for, and gives the exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { out, err } = hidingPasswords(terminal)
  const command = commandOf(args)
  switch (command.name) {
    case 'help':
      out(USAGE)
      return 0
    case 'not-understood':
      err(`${command.why}\nvietas --help says more.`)
      return 2
    case 'migrate':
      return runMigration(command, { ...terminal, out, err })
    case 'generate':
      return runGeneration(command, { ...terminal, out, err })
  }
}

/** Removes passwords from all output: addresses may stand in messages from anywhere. */
function hidingPasswords({ out, err }: Terminal): Pick<Terminal, 'out' | 'err'> {
  return {
    out: (text) => out(withoutPasswords(text)),
    err: (text) => err(withoutPasswords(text)),
  }
}
