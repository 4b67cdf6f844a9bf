import type { Values } from './values.ts'

/** What is begun and not recorded: in this tab alone, and gone once it is recorded. */
export interface Draft {
  readonly act: string
  readonly subject: string
  readonly values: Values
  /** What was chosen by name, by its id. */
  readonly names: Readonly<Record<string, string>>
  /** The key under which it is sent, the same each time. */
  readonly key: string
  /** The revision on which the reporter decides. */
  readonly revision: number | undefined
}

const PREFIX = 'vietas-draft '
const nameOf = (act: string, subject: string): string => `${PREFIX}${act} ${subject}`

export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(nameOf(draft.act, draft.subject), JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing: the form works without.
  }
}

export function draftOf(act: string, subject: string): Draft | undefined {
  return read(nameOf(act, subject))
}

export const forgetDraft = (act: string, subject: string): void =>
  sessionStorage.removeItem(nameOf(act, subject))

export const allDrafts = (): readonly Draft[] =>
  Object.keys(sessionStorage).flatMap((name) => {
    const draft = name.startsWith(PREFIX) ? read(name) : undefined
    return draft === undefined ? [] : [draft]
  })

function read(name: string): Draft | undefined {
  const text = sessionStorage.getItem(name)
  if (text === null) return undefined
  try {
    return JSON.parse(text) as Draft
  } catch {
    return undefined
  }
}
