import { z } from 'zod'
import { foldBlanks } from './fold-text.ts'

/** Steps of text that `freeText` has made: how a schema of such a text is recognised. */
const takenInBy = new WeakSet<object>()

/**
 * A short text about places, never about persons: the one way in for whatever people write. It is
 * given on in NFC with its blanks folded, and its characters are counted as it is given on.
 */
export const freeText = (max: number) => {
  const takeIn = (given: z.core.ParsePayload<string>): void => {
    const found = textOrComplaint(given.value, max)
    if ('text' in found) given.value = found.text
    else given.issues.push({ code: 'custom', message: found.complaint, input: given.value })
  }
  takenInBy.add(takeIn)
  return z.string().check(takeIn).meta({ minLength: 1, maxLength: max })
}

/** Whether what a schema takes has come in by `freeText`. */
export function isFreeText(schema: z.core.$ZodType): boolean {
  return (schema._zod.def.checks ?? []).some(({ _zod: { check } }) => takenInBy.has(check))
}

type TextOrComplaint = { readonly text: string } | { readonly complaint: string }

function textOrComplaint(given: string, max: number): TextOrComplaint {
  const tooLong = { complaint: `write at most ${max} characters` }
  // Nothing looks at a longer one: no letter comes apart into more than four.
  if (given.length > max * 4) return tooLong
  const text = foldBlanks(given.normalize('NFC'))
  if (text === '') return { complaint: 'write something or leave it out' }
  if (Array.from(text).length > max) return tooLong
  const why = whyNotPlain(text) ?? whyPersonal(text)
  return why === undefined ? { text } : { complaint: why }
}

const LONE_SURROGATE = /\p{Surrogate}/u
// Lines and paragraphs have separators of their own beside the control characters.
const CONTROL = /[\p{Control}\p{Line_Separator}\p{Paragraph_Separator}]/u
const INVISIBLE = /[\p{Format}\p{Default_Ignorable_Code_Point}\p{Mark}\p{White_Space}\u2800]/gu

function whyNotPlain(text: string): string | undefined {
  if (LONE_SURROGATE.test(text))
    return 'has half of a character (a lone surrogate); save and send the text as UTF-8'
  const control = CONTROL.exec(text)?.[0]
  if (control !== undefined)
    return `has a control character (${codeOf(control)}), such as the end of a line; write one line of plain text`
  const bidi = /\p{Bidi_Control}/u.exec(text)?.[0]
  if (bidi !== undefined)
    return `has a bidirectional control character (${codeOf(bidi)}), which makes it look like another text; leave it out`
  if (text.replace(INVISIBLE, '') === '')
    return 'has only invisible characters; write something or leave it out'
  return undefined
}

function codeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}

// A Latvian personal code: six digits (a date, or 32 and more), a dash that is often left out or
// another sign, five digits; a date is often written in its parts. Registration numbers of
// organisations have eleven digits too, but begin with 4, 5 or 9.
const PERSONAL_CODE = /(?<!\d)[0-3]\d[-. ·•]?\d{2}[-. ·•]?\d{2}[-. ·•/]{0,3}\d{5}(?!\d)/
// No stretch of text is looked at from more than one `@`, so it takes linear time.
const E_MAIL = /[^\s@] ?@ ?[^\s@]+(?:\.| \. )[^\s@]/

function whyPersonal(text: string): string | undefined {
  const plain = inPlainCharacters(text)
  if (PERSONAL_CODE.test(plain))
    return 'this looks like a personal code; personal data is never recorded here'
  if (E_MAIL.test(plain))
    return 'this looks like an e-mail address; personal data is never recorded here'
  return undefined
}

/** Digits, dashes, dots and blanks of whatever script as ASCII has them; what is not seen is left out. */
function inPlainCharacters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Format}\p{Default_Ignorable_Code_Point}\p{Mark}]/gu, '')
    .replace(/\p{Decimal_Number}/gu, asciiDigit)
    .replace(/[\p{Dash_Punctuation}\p{Dash}\u00AF\u02C9\u02D7\u2043]/gu, '-')
    .replace(/[\u3002\u06D4\u0701]/g, '.')
    .replace(/[\s\u2800]+/g, ' ')
}

/** The digits of a script stand in a row, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /^\p{Decimal_Number}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

export const Reason = freeText(300).describe('Why, in words; nothing about persons')
export const OrganisationName = freeText(200)
