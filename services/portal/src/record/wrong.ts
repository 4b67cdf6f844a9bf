import type { Form } from './form.svelte.ts'

/** The id of the element of a field. */
export const idOf = (pointer: string): string => `field${pointer.replaceAll('/', '-')}`

/** Whether anything in a field, or the field itself, is wrong. */
export const isWrongWithin = (form: Form, pointer: string): boolean =>
  [...form.wrong.keys()].some((at) => at === pointer || at.startsWith(`${pointer}/`))
