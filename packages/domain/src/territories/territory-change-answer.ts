import { z } from 'zod'
import type { At } from '../capability.ts'
import { CalendarDate, dateOf, dayOf } from '../shared/calendar-date.ts'
import { predecessorsOf, type TerritoryChange } from './territory-change.ts'

const Kind = z.enum(['creation', 'renaming', 'merger', 'split', 'population-count'])
export const TerritoryChangeStatus = z
  .enum(['ahead', 'in-effect', 'blocked'])
  .describe('ahead: its day is still to come; blocked: nobody is left to merge')
export type TerritoryChangeStatus = z.infer<typeof TerritoryChangeStatus>

const Party = z.object({
  code: z.string(),
  name: z.string().nullable().describe('Where it begins with the change, or gets a name by it'),
  parishes: z.array(z.string()).nullable().describe('null: whole municipalities go there'),
})

const BasisAnswer = z.object({
  title: z.string(),
  publisher: z.string(),
  date: z.string().nullable(),
  reference: z.string().nullable(),
})

export const TerritoryChangeAnswer = z
  .object({
    id: z.uuid(),
    kind: Kind,
    status: TerritoryChangeStatus,
    effectiveOn: z
      .string()
      .nullable()
      .describe('A day, or a year where a source says no more; null: before all that is recorded'),
    predecessors: z.array(z.string()).describe('Those that end with it'),
    successors: z.array(Party).describe('Those that it makes, or that it is about'),
    count: z.int().nullable().describe('People, of a count'),
    countedBy: z.string().nullable(),
    scheduledOn: CalendarDate.nullable(),
    blocked: z.array(
      z.object({
        blockedOn: CalendarDate,
        stay: z.array(z.string()),
        continuesAs: z.object({ code: z.string(), name: z.string() }).nullable(),
        basis: BasisAnswer,
      }),
    ),
    basis: BasisAnswer.nullable(),
  })
  .meta({ id: 'TerritoryChange' })
export type TerritoryChangeAnswer = z.infer<typeof TerritoryChangeAnswer>

export function territoryChangeOn(
  change: TerritoryChange,
  { validAt }: At,
): TerritoryChangeAnswer | undefined {
  const { id, made } = change
  if (!made) return undefined
  const told = partsOf(change)
  const { basis } = made.data as { readonly basis?: Basis }
  return {
    id,
    ...told,
    status: statusOn(change, told, dateOf(validAt)),
    blocked: change.blocked
      .filter(({ blockedOn }) => dayOf(blockedOn) <= validAt)
      .map(({ blockedOn, predecessors, continuesAs, basis: by }) => ({
        blockedOn,
        stay: predecessors,
        continuesAs: continuesAs
          ? { code: continuesAs.code, name: continuesAs.name ?? continuesAs.code }
          : null,
        basis: basisOf(by),
      })),
    basis: basis === undefined ? null : basisOf(basis),
  }
}

interface Basis {
  readonly title: string
  readonly publisher: string
  readonly date?: string | undefined
  readonly reference?: string | undefined
}

const basisOf = ({ title, publisher, date, reference }: Basis): z.infer<typeof BasisAnswer> => ({
  title,
  publisher,
  date: date ?? null,
  reference: reference ?? null,
})

type Told = Omit<TerritoryChangeAnswer, 'id' | 'status' | 'blocked' | 'basis'>

const NOTHING = { predecessors: [], count: null, countedBy: null, scheduledOn: null }

/** What each kind of change says of itself. */
function partsOf({ made }: TerritoryChange): Told {
  if (made === undefined) throw new RangeError('Nothing is recorded of the change')
  const { data, type } = made
  const party = (code: string, name?: string, parishes?: string[]) => ({
    code,
    name: name ?? null,
    parishes: parishes ?? null,
  })
  switch (type) {
    case 'TerritoryCreated': {
      const { code, name, parishes, effectiveOn } = data
      const from = effectiveOn === 'undocumented' ? null : effectiveOn
      const successors = [party(code, name, parishes)]
      return { kind: 'creation', ...NOTHING, effectiveOn: from, successors }
    }
    case 'TerritoryRenamed': {
      const { code, name, effectiveOn } = data
      return { kind: 'renaming', ...NOTHING, effectiveOn, successors: [party(code, name)] }
    }
    case 'TerritoriesMerged':
    case 'MergerScheduled': {
      const { predecessors, successor, effectiveOn } = data
      const scheduledOn = type === 'MergerScheduled' ? data.scheduledOn : null
      const successors = [party(successor.code, successor.name)]
      return { kind: 'merger', ...NOTHING, effectiveOn, predecessors, scheduledOn, successors }
    }
    case 'TerritorySplit': {
      const { code, parts, effectiveOn } = data
      const successors = parts.map(({ successor, parishes }) =>
        party(successor.code, successor.name, parishes),
      )
      return { kind: 'split', ...NOTHING, effectiveOn, predecessors: [code], successors }
    }
    case 'PopulationCounted': {
      const { code, count, countedBy, countedOn } = data
      const successors = [party(code)]
      const kind = 'population-count'
      return { kind, ...NOTHING, effectiveOn: countedOn, count, countedBy, successors }
    }
  }
}

function statusOn(
  change: TerritoryChange,
  { kind, effectiveOn }: Told,
  day: CalendarDate,
): TerritoryChangeStatus {
  const lastBlock = change.blocked.at(-1)
  const isBlocked = kind === 'merger' && predecessorsOf(change).length === 0
  if (isBlocked && lastBlock && lastBlock.blockedOn <= day) return 'blocked'
  return day < (effectiveOn ?? '') ? 'ahead' : 'in-effect'
}
