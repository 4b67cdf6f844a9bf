import { expect, it } from 'vitest'
import { openHistory } from '../testing/history.ts'

it('What events are called is answered in both languages', async () => {
  const history = await openHistory()
  const { eventTypes } = (await history.get('/v1/event-types')).body
  expect(eventTypes).toContainEqual({
    type: 'ClosureOrderRevoked',
    words: { en: 'revocation of the closure order', lv: 'rīkojuma atcelšana' },
  })
  await history.close()
})
