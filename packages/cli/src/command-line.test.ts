import { describe, expect, it } from 'vitest'
import { commandOf } from './command-line.ts'

const FROM = 'embedded:.data'
const TO = 'esdb://admin:topsecret@127.0.0.1:2113?tls=false'

describe('arguments', () => {
  it.each([[['--help']], [['-h']], [['migrate', '--help']], [['migrate', '--from', FROM, '-h']]])(
    '%j ask for help',
    (args) => expect(commandOf(args)).toEqual({ name: 'help' }),
  )

  it.each([[['migrate', '--from', FROM, '--to', TO]], [['--to', TO, 'migrate', `--from=${FROM}`]]])(
    '%j ask for a migration',
    (args) => expect(commandOf(args)).toEqual({ name: 'migrate', from: FROM, to: TO }),
  )

  it.each([
    [[], 'Expected the command migrate.'],
    [['migrat', '--from', FROM, '--to', TO], 'Expected the command migrate.'],
    [['migrate', FROM, TO], 'Expected nothing after migrate but --from and --to.'],
    [['migrate', '--to', TO], 'Expected --from once.'],
    [['migrate', '--from', FROM], 'Expected --to once.'],
    [['migrate', '--from', FROM, '--to', TO, '--to', TO], 'Expected --to once.'],
    [['migrate', '--from', FROM, '--to'], 'Expected --from and --to, each with an address.'],
    [['migrate', '--from', '--to', TO], 'Expected --from and --to, each with an address.'],
    [['migrate', '--form', FROM, '--to', TO], "Unknown option '--form'."],
    [['migrate', `--form=${TO}`], "Unknown option '--form'."],
    [['migrate', '--from', 'data', '--to', TO], '--from is no address. Expected embedded:'],
    [['migrate', '--from', FROM, '--to', 'http://a:topsecret@b'], '--to is no address. Expected'],
    [['migrate', '--from', FROM, '--to', 'embedded:'], '--to is no address. Expected'],
    [
      ['migrate', '--from', FROM, '--to', 'embedded:x/../.data'],
      '--from and --to are the same log.',
    ],
    [['migrate', '--from', TO, '--to', TO], '--from and --to are the same log.'],
  ])('%j are not understood, and it is said why without repeating them', (args, why) => {
    const command = commandOf(args)
    expect(command).toMatchObject({ name: 'not-understood', why: expect.stringContaining(why) })
    expect(JSON.stringify(command)).not.toContain('topsecret')
  })
})
