import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CAPABILITIES } from './capabilities.ts'
import { dayHappened, type Act } from './capability.ts'
import { CalendarDate } from './shared/calendar-date.ts'
import { freeText, isFreeText } from './shared/free-text.ts'
import { KnownSince } from './shared/instant.ts'
import { MunicipalityCode } from './shared/reference-data.ts'
import { Source } from './shared/source.ts'

const acts = CAPABILITIES.flatMap(({ name, acts: declared }) =>
  Object.entries(declared as Readonly<Record<string, Act>>).map(([act, declaration]) => ({
    act: `${name} ${act}`,
    ...declaration,
  })),
)

describe('every text that a command takes has come in by one way', () => {
  it.each(acts)('$act', ({ command }) => {
    expect(openTextsIn(command)).toEqual([])
  })

  it('and so has what proves it', () => {
    expect(openTextsIn(z.object({ source: Source, knownSince: KnownSince }))).toEqual([])
  })

  it('an open text is found wherever it stands', () => {
    const open = z.string().max(9)
    const schema = z.object({
      plain: open,
      list: z.array(open.optional()),
      either: z.union([z.literal('a'), z.object({ within: open.default('x') })]),
      piped: open.transform((text) => text).pipe(z.string()),
      pattern: z.string().regex(/a/),
      free: freeText(9).optional(),
    })
    expect(openTextsIn(schema)).toEqual([
      '/plain',
      '/list/0',
      '/either/within',
      '/piped',
      '/piped',
      '/pattern',
    ])
  })
})

describe('every event is recorded by one act', () => {
  it.each(CAPABILITIES.map((declared) => [declared.name, declared] as const))(
    '%s',
    (_, declared) => {
      const recorded = Object.values(declared.acts as Readonly<Record<string, Act>>)
      expect(recorded.map(({ records }) => records).toSorted()).toEqual(
        Object.keys(declared.versions).toSorted(),
      )
    },
  )
})

describe('every act says since when it can be known', () => {
  it.each(acts)('$act', (act) => {
    const { happenedOn, command } = act
    if (happenedOn === null) return
    const field = command.shape[happenedOn]
    expect(field?.safeParse('2026-02-01')).toMatchObject({ success: true })
    const { success } = field?.safeParse('undocumented') ?? {}
    expect(dayHappened(act, { [happenedOn]: success ? 'undocumented' : undefined })).toBe(undefined)
    expect(field?.safeParse(undefined)).toMatchObject({ success: false })
  })

  it('the day comes from the command', () => {
    const act = acts.find(({ happenedOn }) => happenedOn === 'revokedOn') as Act
    expect(dayHappened(act, { revokedOn: '2016-09-28' })).toBe('2016-09-28')
    expect(dayHappened({ ...act, happenedOn: null }, { revokedOn: '2016-09-28' })).toBe(undefined)
  })
})

/** Texts of another kind: each has its own, short form. */
const FORMS: readonly z.core.$ZodType[] = [
  CalendarDate,
  KnownSince,
  MunicipalityCode,
  Source.shape.date,
]

/** Where a schema takes a text that is neither free text, nor of a form that leaves nothing open. */
function openTextsIn(schema: z.core.$ZodType, at = ''): string[] {
  const type = schema as z.core.$ZodTypes
  const { def } = type._zod
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) => openTextsIn(field, `${at}/${key}`))
    case 'array':
      return openTextsIn(def.element, `${at}/0`)
    case 'union':
      return def.options.flatMap((option) => openTextsIn(option, at))
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return openTextsIn(def.innerType, at)
    case 'pipe':
      return [...openTextsIn(def.in, at), ...openTextsIn(def.out, at)]
    case 'string':
      return isFreeText(schema) || isOfAForm(schema) ? [] : [at]
    case 'enum':
    case 'literal':
    case 'number':
    case 'boolean':
    case 'transform':
      return []
    default:
      throw new Error(`${at} is of a type that nobody has thought of: ${def.type}`)
  }
}

function isOfAForm(schema: z.core.$ZodType): boolean {
  const { format } = schema._zod.def as { readonly format?: string }
  if (format === 'uuid') return true
  for (let from: z.core.$ZodType | undefined = schema; from; from = from._zod.parent)
    if (FORMS.some((form) => unwrapped(form) === from)) return true
  return false
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}
