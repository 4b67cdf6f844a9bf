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

  it('ask for a generated country, of a usual size if they do not say it', () => {
    const asked = ['generate', '--seed', '7', '--to', TO]
    expect(commandOf(asked)).toEqual({
      name: 'generate',
      generation: { seed: 7, units: 2_500, years: 10 },
      to: TO,
    })
    expect(commandOf([...asked, '--units', '30', '--years=2'])).toMatchObject({
      generation: { seed: 7, units: 30, years: 2 },
    })
  })

  it.each([
    [[], 'Expected the command migrate or generate.'],
    [['migrat', '--from', FROM, '--to', TO], 'Expected the command migrate or generate.'],
    [['migrate', FROM, TO], 'Expected nothing after migrate but --from and --to.'],
    [['migrate', '--from', FROM, '--to', TO, '--seed', '1'], 'Expected nothing after migrate but'],
    [
      ['generate', '--seed', '1', '--from', FROM, '--to', TO],
      'Expected nothing after generate but',
    ],
    [['generate', 'now', '--seed', '1', '--to', TO], 'Expected nothing after generate but'],
    [['generate', '--to', TO], 'Expected --seed once, with a whole number from 0 to 2147483647.'],
    [['generate', '--seed', '1', '--seed', '2', '--to', TO], 'Expected --seed once'],
    [['generate', '--seed', '0x1', '--to', TO], 'Expected --seed once'],
    [['generate', '--seed', '2147483648', '--to', TO], 'Expected --seed once'],
    [['generate', '--seed', '1', '--units', '0', '--to', TO], 'Expected --units once, with a'],
    [['generate', '--seed', '1', '--years', '16', '--to', TO], 'from 1 to 15.'],
    [['generate', '--seed', '1'], 'Expected --to once.'],
    [['generate', '--seed', '1', '--to', 'data'], '--to is no address. Expected embedded:'],
    [['migrate', '--to', TO], 'Expected --from once.'],
    [['migrate', '--from', FROM], 'Expected --to once.'],
    [['migrate', '--from', FROM, '--to', TO, '--to', TO], 'Expected --to once.'],
    [['migrate', '--from', FROM, '--to'], 'Expected a value after each option but --help.'],
    [['migrate', '--from', '--to', TO], 'Expected a value after each option but --help.'],
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
