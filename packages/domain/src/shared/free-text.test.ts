import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { foldText } from './fold-text.ts'
import { freeText, isFreeText, OrganisationName, Reason } from './free-text.ts'

const complaint = (text: string): string | undefined =>
  Reason.safeParse(text).error?.issues[0]?.message

describe('free text', () => {
  it('is about places, and is trimmed', () => {
    expect(Reason.parse('  the roof is repaired ')).toBe('the roof is repaired')
  })

  it('refuses a personal code, however it is written', () => {
    for (const code of [
      '010190-12345',
      '01019012345',
      '010190 12345',
      '010190 – 12345',
      '320000-12345',
      '01 01 90 – 12345',
      '01.01.90-12345',
      '010190·12345',
      '010190/12345',
    ])
      expect(complaint(`moved: ${code}.`)).toMatch('personal code')
  })

  it('takes other numbers: of telephones, registrations, projects and sums', () => {
    for (const text of [
      'call 67021600',
      'No 90000024205',
      'No 40003053029',
      '9.3.1.1./18/I/009',
      'EUR 2555201',
      'from 01.01.2019 to 31.12.2021, EUR 12345',
      'No 12.4-3/21/10000 of 2021-05-31',
      'telephones 26 12 34 56, 29 12 34 57',
    ])
      expect(complaint(text)).toBeUndefined()
  })

  it('refuses an e-mail address', () => {
    for (const address of ['janis.berzins@example.lv', 'janis @ example . lv', 'jānis@ example.lv'])
      expect(complaint(`ask ${address}`)).toMatch('e-mail address')
    expect(complaint('12 places @ the new house. Later more')).toBeUndefined()
  })

  it('says something, and not too much', () => {
    expect(complaint('   ')).toBe('write something or leave it out')
    expect(complaint('x'.repeat(301))).toBe('write at most 300 characters')
    expect(OrganisationName.safeParse('x'.repeat(201)).success).toBe(false)
  })

  it('is kept in NFC, its blanks folded', () => {
    expect(OrganisationName.parse(' Ru\u0304k\u0327is ')).toBe('Rūķis')
    for (const blanks of [' ', '  ', '\u00A0', ' \u2003\u00A0 ', '\u3000'])
      expect(OrganisationName.parse(`SIA${blanks}Dubults`)).toBe('SIA Dubults')
  })

  it('is counted as it is kept', () => {
    const name = 'u\u0304'.repeat(200)
    expect(OrganisationName.parse(name)).toBe('ū'.repeat(200))
    expect(OrganisationName.safeParse(`${name}u`).success).toBe(false)
    expect(OrganisationName.safeParse('𝛼'.repeat(200)).success).toBe(true)
  })

  it.each([
    ['a control character (U+0000)', 'A\u0000B'],
    ['a control character (U+000A)', 'Dzīvoklis\nDivi'],
    ['a control character (U+0085)', 'A\u0085B'],
    ['a control character (U+2028)', 'A\u2028B'],
    ['a bidirectional control character (U+202E)', '\u202Eabc'],
    ['a bidirectional control character (U+2066)', 'a\u2066bc'],
    ['a lone surrogate', 'a\uD83D'],
    ['a lone surrogate', '\uDE00a'],
    ['only invisible characters', '\u200B'],
    ['only invisible characters', '\u2060'],
    ['only invisible characters', '\u00AD'],
    ['only invisible characters', '\u3164'],
    ['only invisible characters', '\u2800 \u200B'],
    ['write something', '\u00A0\u2003'],
  ])('refuses %s by name', (name, text) => {
    expect(complaint(text)).toContain(name)
  })

  it.each([
    '010190\u221212345',
    '010190\u2010\u00A012345',
    '010190\uFF0D12345',
    '010190\u00AD12345',
    '01\u200B0190-12345',
    '０１０１９０-１２３４５',
    '\u0660\u0661\u0660\u0661\u0669\u0660-\u0661\u0662\u0663\u0664\u0665',
    '\u{1D7D8}\u{1D7D9}0190\u3000-\u300012345',
    '010190--12345',
  ])('sees a personal code in other characters: %s', (code) => {
    expect(complaint(`moved: ${code}.`)).toMatch('personal code')
  })

  it.each([
    'janis＠example.lv',
    'janis\uFE6Bexample．lv',
    'janis@example\u3002lv',
    'ja\u200Bnis\u200B@\u200Bexample.lv',
  ])('sees an e-mail address in other characters: %s', (address) => {
    expect(complaint(`ask ${address} today`)).toMatch('e-mail address')
  })

  it.each(['@a.', 'a@', 'a@.', '0', '-', ' ', '\u0301\u0316', '010190-', '\uD83D', '\u200B', 'ﷺ'])(
    'refuses a MiB of %j by its length alone',
    (shape) => {
      const text = shape.repeat(Math.ceil(1_048_576 / shape.length))
      expect(complaint(text)).toBe('write at most 300 characters')
    },
    5_000,
  )

  it('is recognised, whatever else is said of it', () => {
    expect(
      [
        freeText(5),
        Reason,
        freeText(9)
          .describe('x')
          .refine(() => true),
      ].map(isFreeText),
    ).toEqual([true, true, true])
    expect([z.string(), z.string().max(9), z.uuid(), z.object({})].map(isFreeText)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a folded text', () => {
  it('is the same for what people mean as one name', () => {
    const written = [
      'SIA "Dubults"',
      'SIA „Dubults”',
      'SIA “Dubults”',
      'sia «DUBULTS»',
      'SIA  Dubults',
      'SIA\u00A0Dubults',
      'SIA Du\u00ADbults ',
    ]
    expect(new Set(written.map(foldText))).toEqual(new Set(['sia dubults']))
    expect(foldText('Ru\u0304k\u0327is')).toBe(foldText('RŪĶIS'))
    expect(foldText('Bērnu’s')).toBe(foldText("bernu's"))
    expect(foldText('Liepas 1')).not.toBe(foldText('Liepas 2'))
  })
})
