import { SvelteMap } from 'svelte/reactivity'
import { address, change } from '../address.svelte.ts'
import type { Sent, Subject } from '../answers/recording.ts'
import { today } from '../clock.ts'
import { words } from '../words/words.svelte.ts'
import type { Act } from './acts.ts'
import { isOfToday } from './care.ts'
import { draftOf, forgetDraft, keepDraft } from './drafts.ts'
import type { Field } from './fields.ts'
import type { Around } from './find.ts'
import { typedDay } from './said.ts'
import {
  dayStated,
  emptyValues,
  read,
  valueFrom,
  type Complaint,
  type Read,
  type Values,
} from './values.ts'

/** What is wrong with a field: found here, or said by the registry. */
export type Wrong =
  | { readonly fault: Complaint['fault'] }
  | { readonly code: string; readonly detail: string; readonly firstDay: string | undefined }

/** A form that is being filled in, and what came of sending it. */
export class Form {
  readonly act: Act
  values: Values = $state({})
  /** What was chosen by name, by its id. */
  readonly names = new SvelteMap<string, string>()
  /** By the pointer of the field. */
  readonly wrong = new SvelteMap<string, Wrong>()
  /** What the act is on. */
  subject = $state('')
  known: Subject | undefined = $state.raw()
  sending = $state(false)
  /** Whether anything was filled in: before that there is no draft. */
  begun = $state(false)
  sent: Sent | undefined = $state.raw()
  key = ''
  #revision: number | undefined = $state()

  constructor(act: Act) {
    this.act = act
    this.subject = act.on === undefined ? '' : address.get('of')
    this.#begin()
    this.#fillFromAddress()
  }

  get all(): readonly Field[] {
    return [...this.act.fields, ...this.act.provenance]
  }

  get around(): Around {
    const { subject, known, act } = this
    return {
      day: dayStated(act.fields, this.values),
      capability: act.capability,
      subject,
      known,
    }
  }

  get revision(): number | undefined {
    return this.#revision
  }

  read(): Read {
    return read(this.all, this.values)
  }

  keep(): void {
    const { act, subject, key } = this
    const values = JSON.parse(JSON.stringify(this.values)) as Values
    keepDraft({
      act: act.name,
      subject,
      values,
      names: Object.fromEntries(this.names),
      key,
      revision: this.#revision,
    })
  }

  /** Of another: what is filled in goes with it. */
  choose(id: string, name: string): void {
    forgetDraft(this.act.name, this.subject)
    this.subject = id
    this.known = undefined
    this.#revision = undefined
    if (id !== '') this.names.set(id, name)
    this.keep()
    change({ of: id === '' ? undefined : id }, { replace: true })
  }

  /** What is decided on: as it was when the form was begun, however often it is opened again. */
  decideOn(known: Subject): void {
    this.known = known
    this.#revision ??= known.revision ?? undefined
    this.#chooseTheOnlyGroup(known)
  }

  /** Decides anew, on what is known now. */
  decideAfter(revision: number): void {
    this.#revision = revision
    this.keep()
  }

  forget(): void {
    forgetDraft(this.act.name, this.subject)
  }

  anew(): void {
    this.forget()
    this.names.clear()
    this.wrong.clear()
    this.sent = undefined
    this.begun = false
    this.known = undefined
    this.#revision = undefined
    this.#fill()
    this.#fillFromAddress()
  }

  #begin(): void {
    const draft = draftOf(this.act.name, this.subject)
    this.#fill()
    if (draft === undefined) return
    this.values = { ...this.values, ...draft.values }
    for (const [id, name] of Object.entries(draft.names)) this.names.set(id, name)
    this.key = draft.key
    this.#revision = draft.revision
  }

  #fill(): void {
    this.values = emptyValues(this.all)
    this.key = crypto.randomUUID()
    if (isOfToday(this.act)) this.values['effectiveOn'] = typedDay(today(), words())
  }

  /** What a link fills in, once: from then on it is what is typed that counts. */
  #fillFromAddress(): void {
    const filled = this.act.fields.filter(({ name }) => address.get(name) !== '')
    if (filled.length === 0) return
    for (const field of filled) this.values[field.name] = valueFrom(field, address.get(field.name))
    this.keep()
    change(Object.fromEntries(filled.map(({ name }) => [name, undefined])), { replace: true })
  }

  /** Where a unit has places for one target group alone, a report is on that. */
  #chooseTheOnlyGroup(known: Subject): void {
    const groups = groupsOf(known)
    const field = this.act.fields.find(({ name }) => name === 'targetGroup')
    if (field === undefined || this.values['targetGroup'] !== '' || groups.length !== 1) return
    this.values['targetGroup'] = groups[0] ?? ''
  }
}

/** The target groups for which a unit has places. */
export const groupsOf = (known: Subject | undefined): readonly string[] =>
  Array.isArray(known?.['places'])
    ? (known['places'] as { targetGroup?: string }[]).flatMap(({ targetGroup }) =>
        targetGroup === undefined ? [] : [targetGroup],
      )
    : []
