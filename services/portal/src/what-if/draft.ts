import type { Added, Draft } from '../answers/scenarios.ts'

export const EMPTY: Draft = { leaveOut: [], add: [] }

/** A draft as the address has it; what is none is an empty one. */
export function draftIn(text: string): Draft {
  try {
    const { leaveOut = [], add = [] } = JSON.parse(text) as Partial<Draft>
    return Array.isArray(leaveOut) && Array.isArray(add) ? { leaveOut, add } : EMPTY
  } catch {
    return EMPTY
  }
}

/** '' where it changes nothing. */
export const draftText = (draft: Draft): string => (isEmpty(draft) ? '' : JSON.stringify(draft))

export const isEmpty = ({ leaveOut, add }: Draft): boolean => leaveOut.length + add.length === 0

export function isLeftOut({ leaveOut }: Draft, stream: string, event?: string): boolean {
  const found = leaveOut.find((one) => one.stream === stream)
  if (found === undefined) return false
  return found.events === undefined || (event !== undefined && found.events.includes(event))
}

/** Without one more event of a stream, or without the whole stream. */
export function leavingOut(draft: Draft, stream: string, event?: string): Draft {
  if (isLeftOut(draft, stream, event)) return draft
  const others = draft.leaveOut.filter((one) => one.stream !== stream)
  const events = draft.leaveOut.find((one) => one.stream === stream)?.events ?? []
  const one = event === undefined ? { stream } : { stream, events: [...events, event] }
  return { ...draft, leaveOut: [...others, one] }
}

/** With an event again, or with all of a stream. */
export function takingBack(draft: Draft, stream: string, event?: string): Draft {
  const leaveOut = draft.leaveOut.flatMap((one) => {
    if (one.stream !== stream) return [one]
    const events = (one.events ?? []).filter((id) => id !== event)
    return event === undefined || events.length === 0 ? [] : [{ stream, events }]
  })
  return { ...draft, leaveOut }
}

export const adding = (draft: Draft, added: Added): Draft => ({
  ...draft,
  add: [...draft.add, added],
})

export const withoutAdded = (draft: Draft, index: number): Draft => ({
  ...draft,
  add: draft.add.filter((_, at) => at !== index),
})
