import { StoreConfig } from '@vietas/service-kit'
import { z } from 'zod'

const EXPECTED =
  'Expected the address of the history service as clients reach it, such as https://vietas.example.lv/history.'

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, search, hash } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && search === '' && hash === ''
}

export const CapacityConfig = StoreConfig.extend({
  /** Answers lead there to what explains them; without it they have no such links. */
  EXPLAIN_AT: z
    .string()
    .refine(isAddress, EXPECTED)
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
})
