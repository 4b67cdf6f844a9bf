import { z } from 'zod'
import { CalendarDate, dateOf, dayOf, type Day } from '../shared/calendar-date.ts'
import { startOfRigaDay, type EpochMs } from '../shared/instant.ts'
import { Source } from '../shared/source.ts'
import latvia from './latvia.json' with { type: 'json' }

const TermDefinition = z.strictObject({
  validFrom: CalendarDate.nullable().describe('null: the first day is not documented'),
  validTo: CalendarDate.nullable().describe('The first day without it; null: none is known'),
  knownSince: CalendarDate.describe('When the regulation became known'),
  mostPlaces: z.int().positive().nullable().describe('Of one unit; null: not documented'),
  text: z.string().nullable().describe('In the words of the regulation'),
  regulation: Source,
})
export type TermDefinition = z.infer<typeof TermDefinition>

const TermInFile = z.strictObject({
  en: z.string(),
  lv: z.string(),
  undocumented: z.string().optional(),
  definitions: z.array(TermDefinition),
})

/** The terms of a country, which is a file. */
export const TermsFile = z.strictObject({
  about: z.string(),
  /** As the authority table of countries of the European Union names it. */
  country: z.url(),
  serviceTypes: z.record(z.string(), TermInFile),
  targetGroups: z.record(z.string(), TermInFile),
})
export type TermsFile = z.infer<typeof TermsFile>

export const TermKind = z.enum(['service-type', 'target-group'])

export const TermAnswer = z
  .object({
    code: z.string(),
    kind: TermKind,
    labels: z.object({ en: z.string(), lv: z.string() }),
    definition: TermDefinition.nullable().describe(
      'What it legally was on the day, as known then; null: not documented',
    ),
    definitions: z.array(TermDefinition).describe('All that were known then, by their days'),
    undocumented: z.string().nullable().describe('What is known to be missing here'),
  })
  .meta({ id: 'Term' })
export type TermAnswer = z.infer<typeof TermAnswer>

export interface Terms {
  /** The address that stands for the country whose they are. */
  readonly country: string
  /** Every term on a day, as known at an instant. */
  readonly on: (day: Day, knownAt: EpochMs) => readonly TermAnswer[]
}

/** @throws ZodError when the file is none of terms */
export function termsOf(file: unknown): Terms {
  const { country, serviceTypes, targetGroups } = TermsFile.parse(file)
  const all = [
    ...Object.entries(serviceTypes).map((entry) => ['service-type', ...entry] as const),
    ...Object.entries(targetGroups).map((entry) => ['target-group', ...entry] as const),
  ]
  return {
    country,
    on: (day, knownAt) =>
      all.map(([kind, code, { en, lv, undocumented, definitions }]) => {
        const known = definitions
          .filter(({ knownSince }) => startOfRigaDay(dayOf(knownSince)) <= knownAt)
          .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
        return {
          code,
          kind,
          labels: { en, lv },
          definition: known.findLast((one) => isValid(one, dateOf(day))) ?? null,
          definitions: known,
          undocumented: undocumented ?? null,
        }
      }),
  }
}

function isValid({ validFrom, validTo }: TermDefinition, day: CalendarDate): boolean {
  return (validFrom ?? '') <= day && (validTo === null || day < validTo)
}

/** The terms of this installation. */
export const TERMS: Terms = termsOf(latvia)
