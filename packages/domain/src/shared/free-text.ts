import { z } from 'zod'

// A Latvian personal code: six digits (a date, or 32 and more), a dash that is often left out, five
// digits. Registration numbers of organisations have eleven digits too, but begin with 4, 5 or 9.
const PERSONAL_CODE = /(?<!\d)[0-3]\d{5}\s?[-–]?\s?\d{5}(?!\d)/
const E_MAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/

/** A short text about places, never about persons. */
export const freeText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'write something or leave it out')
    .max(max, `write at most ${max} characters`)
    .refine((text) => !PERSONAL_CODE.test(text), {
      error: 'this looks like a personal code; personal data is never recorded here',
    })
    .refine((text) => !E_MAIL.test(text), {
      error: 'this looks like an e-mail address; personal data is never recorded here',
    })

export const Reason = freeText(300).describe('Why, in words; nothing about persons')
export const OrganisationName = freeText(200)
