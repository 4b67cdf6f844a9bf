import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decodeCursor, encodeCursor, pageLinks } from './page.ts'
import { ProblemError } from './problem.ts'

const Position = z.strictObject({ after: z.string(), id: z.int() })

describe('a cursor', () => {
  it('is read as it was written, and fits into a URL', () => {
    const cursor = encodeCursor({ after: 'Rēzekne ~?/', id: 7 })
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(decodeCursor(Position, cursor)).toEqual({ after: 'Rēzekne ~?/', id: 7 })
  })

  it.each(['', 'nonsense', encodeCursor({ after: 'x' }), encodeCursor(null)])(
    '%j is refused by its name',
    (cursor) => {
      expect(() => decodeCursor(Position, cursor)).toThrow(ProblemError)
      expect(() => decodeCursor(Position, cursor)).toThrow(
        expect.objectContaining({
          problem: expect.objectContaining({
            status: 400,
            errors: [{ in: 'query', name: 'cursor', detail: expect.any(String) }],
          }),
        }),
      )
    },
  )
})

describe('links between pages', () => {
  it('keep the query, pin what must not change, and change the cursor', () => {
    const { link } = pageLinks(
      '/v1/units?type=day%20centre&cursor=a',
      { validAt: '2026-01-01' },
      'b',
    )
    expect(link.split(', ')).toEqual([
      '</v1/units?type=day+centre&cursor=a&validAt=2026-01-01>; rel="self"',
      '</v1/units?type=day+centre&validAt=2026-01-01>; rel="first"',
      '</v1/units?type=day+centre&cursor=b&validAt=2026-01-01>; rel="next"',
    ])
  })

  it('name no next page where there is none, and keep question marks', () => {
    expect(pageLinks('/v1/units?search=why?&limit=1', {}, undefined).link).toBe(
      '</v1/units?search=why%3F&limit=1>; rel="self", </v1/units?search=why%3F&limit=1>; rel="first"',
    )
    expect(pageLinks('/v1/units', {}, 'b').link).toBe(
      '</v1/units>; rel="self", </v1/units>; rel="first", </v1/units?cursor=b>; rel="next"',
    )
  })
})
