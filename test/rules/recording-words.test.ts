import { openMemoryStore } from '@vietas/event-store-testing'
import { createRegistryServer } from '@vietas/registry'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const pages = join(import.meta.dirname, '../../services/portal/src')

/** The pages are a program for browsers, and no package exports them. */
const [{ actsOf }, said, { ACTS_IN_LATVIAN, GROUPS }, { PROBLEMS_IN_LATVIAN }, hints, undo] =
  (await Promise.all(
    [
      'record/acts.ts',
      'record/said.ts',
      'words/recording-acts.ts',
      'words/recording-problems.ts',
      'words/recording-hints.ts',
      'record/undo.ts',
    ].map((file) => import(join(pages, file))),
  )) as [Acts, Said, ActWords, { readonly PROBLEMS_IN_LATVIAN: Words }, Hints, Undo]
const { HINTS_IN_LATVIAN, HINTS_IN_ENGLISH } = hints

type Words = Readonly<Record<string, string>>
type Language = 'lv' | 'en'

interface Field {
  readonly path: string
  readonly kind: string
  readonly hint: string
  readonly options: readonly string[]
  readonly fields: readonly Field[]
  readonly item?: Field
}
interface Act {
  readonly name: string
  readonly group: string
  readonly fields: readonly Field[]
  readonly provenance: readonly Field[]
}
interface Acts {
  readonly actsOf: (document: object) => readonly Act[]
}
interface Said {
  readonly labelOf: (act: string, path: string, language: Language) => string | undefined
  readonly hintOf: (field: Field, language: Language) => string | undefined
  readonly choiceName: (field: Field, option: string, language: Language) => string | undefined
  readonly isTerm: (field: Field) => boolean
}
interface ActWords {
  readonly ACTS_IN_LATVIAN: Readonly<Record<string, { title: string; meaning: string }>>
  readonly GROUPS: Readonly<Record<Language, Words>>
}

interface Undo {
  readonly wayBack: (act: Act) => string | { readonly act: string }
}

type Hints = Readonly<Record<'HINTS_IN_LATVIAN' | 'HINTS_IN_ENGLISH', Words>>

interface Document {
  readonly paths: Readonly<Record<string, { readonly post?: Post }>>
}
interface Post {
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}

let document: Document
let acts: readonly Act[]
beforeAll(async () => {
  const store = openMemoryStore()
  const server = await createRegistryServer({ store, server: { logging: { level: 'silent' } } })
  const own = JSON.parse((await server.inject('/docs/json')).payload) as Document
  await server.close()
  await store.close()
  const paths = Object.entries(own.paths).map(([path, item]) => [`/registry${path}`, item])
  document = { ...own, paths: Object.fromEntries(paths) as Document['paths'] }
  acts = actsOf(document)
})

/** A field and all that is in it. */
const within = (field: Field): Field[] => [
  field,
  ...field.fields.flatMap(within),
  ...(field.item === undefined ? [] : within(field.item)),
]
const everyField = (): [Act, Field][] =>
  acts.flatMap((act) =>
    [...act.fields, ...act.provenance].flatMap(within).map((field): [Act, Field] => [act, field]),
  )

const LANGUAGES = ['lv', 'en'] as const

describe('the forms of the pages say, in both languages,', () => {
  it('every act of the registry', () => {
    expect(acts.length).toBeGreaterThan(60)
    const unsaid = acts.filter(
      ({ name }) => !ACTS_IN_LATVIAN[name]?.title || !ACTS_IN_LATVIAN[name].meaning,
    )
    expect(unsaid.map(({ name }) => name)).toEqual([])
    const groups = [...new Set(acts.map(({ group }) => group))]
    for (const language of LANGUAGES)
      expect(groups.filter((group) => !GROUPS[language][group])).toEqual([])
  })

  it('nothing of acts that the registry does not have', () => {
    const names = new Set(acts.map(({ name }) => name))
    expect(Object.keys(ACTS_IN_LATVIAN).filter((name) => !names.has(name))).toEqual([])
  })

  it('how every act is taken back, or why it is not', () => {
    const [names, ways] = [acts.map(({ name }) => name), acts.map(undo.wayBack)]
    expect(names.filter((_, index) => ways[index] === undefined)).toEqual([])
    for (const way of ways) if (typeof way === 'object') expect(names).toContain(way.act)
  })

  it.each(LANGUAGES)('every field, with what it means (%s)', (language) => {
    const unsaid = everyField().flatMap(([{ name }, field]) => [
      ...(said.labelOf(name, field.path, language) ? [] : [`${name} ${field.path}`]),
      ...(said.hintOf(field, language) === undefined ? [`hint: ${field.hint}`] : []),
    ])
    expect([...new Set(unsaid)]).toEqual([])
  })

  it('nothing of sentences that the registry no longer says', () => {
    const hints = new Set(everyField().map(([, { hint }]) => hint))
    const kept = [HINTS_IN_LATVIAN, HINTS_IN_ENGLISH].flatMap(Object.keys)
    expect(kept.filter((hint) => !hints.has(hint))).toEqual([])
  })

  it.each(LANGUAGES)('every choice (%s)', (language) => {
    const unsaid = everyField().flatMap(([{ name }, field]) =>
      said.isTerm(field) || field.kind === 'reference'
        ? []
        : field.options
            .filter((option) => !said.choiceName(field, option, language))
            .map((option) => `${name} ${field.path} ${option}`),
    )
    expect(unsaid).toEqual([])
  })

  it('every refusal', () => {
    const codes = Object.values(document.paths).flatMap(({ post }) =>
      Object.entries(post?.responses ?? {}).flatMap(([status, { description }]) =>
        Number(status) < 400 ? [] : (description.split(': ')[1]?.split(', ') ?? []),
      ),
    )
    expect(codes.length).toBeGreaterThan(500)
    expect([...new Set(codes)].filter((code) => !PROBLEMS_IN_LATVIAN[code])).toEqual([])
  })
})
