import type { Added } from '../answers/scenarios.ts'
import { dayTyped, type Day } from '../days.ts'

/** What somebody is asked of an act, and how it is taken from what is typed. */
export interface Field {
  readonly name: string
  readonly kind: 'day' | 'number' | 'text' | 'time' | 'service' | 'group' | 'municipality'
}

/** An act that a scenario may add by a form; all else goes by the API. */
export interface ActForm {
  readonly act: string
  readonly fields: readonly Field[]
  /** The day on which it is done: it is as if it had been known since. */
  readonly doneOn: string
  /** What it acts on; undefined where it creates something. */
  readonly id: string | undefined
  readonly body: (values: Values) => Readonly<Record<string, unknown>>
}

export type Values = Readonly<Record<string, string | number>>

const day = (name: string): Field => ({ name, kind: 'day' })
const same = (values: Values): Values => values

/** What may be added to what happened to a unit, a project, or an order that a timeline tells of. */
export function formsFor(capability: string, id: string): readonly ActForm[] {
  switch (capability) {
    case 'service-units':
      return formsOfUnit(id)
    case 'closure-orders':
      return formsOfOrder(id)
    case 'infrastructure-projects':
      return formsOfProject(id)
    default:
      return []
  }
}

const formsOfUnit = (id: string): readonly ActForm[] => [
  {
    act: 'closeServiceUnit',
    fields: [day('effectiveOn')],
    doneOn: 'effectiveOn',
    id,
    body: same,
  },
  {
    act: 'setOperationalPlaces',
    fields: [
      { name: 'targetGroup', kind: 'group' },
      { name: 'operational', kind: 'number' },
      day('effectiveOn'),
    ],
    doneOn: 'effectiveOn',
    id,
    body: same,
  },
  {
    act: 'issueClosureOrder',
    fields: [{ name: 'authority', kind: 'text' }, day('issuedOn'), day('effectiveOn')],
    doneOn: 'issuedOn',
    id: undefined,
    body: (values) => ({ units: [id], ...values }),
  },
]

const formsOfOrder = (id: string): readonly ActForm[] => [
  { act: 'revokeClosureOrder', fields: [day('revokedOn')], doneOn: 'revokedOn', id, body: same },
  {
    act: 'amendClosureOrder',
    fields: [day('amendedOn'), day('effectiveOn')],
    doneOn: 'amendedOn',
    id,
    body: same,
  },
]

const formsOfProject = (id: string): readonly ActForm[] => [
  {
    act: 'reviseProject',
    fields: [day('revisedOn'), { name: 'expectedOpening', kind: 'time' }],
    doneOn: 'revisedOn',
    id,
    body: same,
  },
  { act: 'cancelProject', fields: [day('cancelledOn')], doneOn: 'cancelledOn', id, body: same },
]

/** A unit that is not there, with nobody in it yet. */
export const OPENING: ActForm = {
  act: 'openServiceUnit',
  fields: [
    { name: 'name', kind: 'text' },
    { name: 'serviceType', kind: 'service' },
    { name: 'municipality', kind: 'municipality' },
    { name: 'targetGroup', kind: 'group' },
    { name: 'places', kind: 'number' },
    day('effectiveOn'),
  ],
  doneOn: 'effectiveOn',
  id: undefined,
  body: ({ targetGroup, places, ...unit }) => ({
    ...unit,
    places: [{ targetGroup, authorised: places, operational: places, occupied: 0, reserved: 0 }],
  }),
}

export type Fault = 'needed' | 'notADay' | 'notANumber'

/** What is typed into a field as its command takes it, or what is wrong with it. */
export function taken({ kind }: Field, typed: string): { value: string | number } | Fault {
  const text = typed.trim()
  if (text === '') return 'needed'
  if (kind === 'day') {
    const found = dayTyped(text)
    return found === undefined ? 'notADay' : { value: found }
  }
  if (kind === 'number') return /^\d{1,5}$/.test(text) ? { value: Number(text) } : 'notANumber'
  return { value: text }
}

/** A command of a form; what lies ahead is known now. */
export function addedBy(form: ActForm, values: Values, today: Day): Added {
  const done = String(values[form.doneOn] ?? today)
  return {
    act: form.act,
    ...(form.id !== undefined && { id: form.id }),
    body: form.body(values),
    ...(done < today && { knownSince: done }),
  }
}
