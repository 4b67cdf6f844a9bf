import { wholeNumber } from '@vietas/service-kit'
import { z } from 'zod'

export const RowsPageParameters = {
  limit: wholeNumber(1, 500).default(100).describe('How many on a page. Default: 100.'),
  cursor: z.string().max(500).optional().describe('From the Link header of the page before'),
}

/** Behind which one the page begins, and the position of the first page. */
export const RowsCursor = z.tuple([z.string(), z.string().regex(/^\d{1,20}$/)])

/** @param all in the order of their ids */
export function pageOfRows<Row extends { readonly id: string }>(
  all: readonly Row[],
  behind: string,
  limit: number,
): { readonly page: readonly Row[]; readonly next: { readonly next?: string[] } } {
  const rest = all.filter(({ id }) => id > behind)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return { page, next: last !== undefined && rest.length > limit ? { next: [last.id] } : {} }
}
