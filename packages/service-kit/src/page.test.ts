import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decodeCursor, encodeCursor, linkHeader, pageUrl } from './page.ts'
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
  it('keep the query and change the cursor', () => {
    expect(pageUrl('/v1/units?type=day%20centre&cursor=a', 'b')).toBe(
      '/v1/units?type=day+centre&cursor=b',
    )
    expect(pageUrl('/v1/units', 'b')).toBe('/v1/units?cursor=b')
    expect(pageUrl('/v1/units?search=why?&limit=1', 'b')).toBe(
      '/v1/units?search=why%3F&limit=1&cursor=b',
    )
  })

  it('name the pages there are', () => {
    expect(linkHeader({ prev: '/v1/units?cursor=a', next: '/v1/units?cursor=b' })).toEqual({
      link: '</v1/units?cursor=a>; rel="prev", </v1/units?cursor=b>; rel="next"',
    })
    expect(linkHeader({ next: undefined })).toEqual({})
  })
})
