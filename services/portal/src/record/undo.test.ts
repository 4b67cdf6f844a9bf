import { describe, expect, it } from 'vitest'
import { undoOf } from './undo.ts'

const RECORDED = {
  id: 'one',
  events: [{ id: 'event', type: 'Something' }],
  revision: 1,
  position: '2',
}
const undo = (name: string, on?: string, body = {}) => undoOf({ name, on }, RECORDED, body)

describe('what was recorded is taken back', () => {
  it('of a unit by the withdrawal of its report', () => {
    expect(undo('countPlaces', 'unitId')).toEqual({
      kind: 'withdrawal',
      act: 'withdrawReport',
      of: 'one',
      filled: { eventId: 'event' },
    })
  })

  it('by a correction that knows what it corrects', () => {
    expect(undo('openServiceUnit')).toMatchObject({ kind: 'correction', act: 'correctOpening' })
    const body = { area: 'Latgale', asOf: '2018', value: 3 }
    expect(undo('reportIndicator', 'indicatorId', body)).toMatchObject({
      filled: { area: 'Latgale', asOf: '2018', report: 'event' },
    })
  })

  it('of an order by its revocation', () => {
    expect(undo('issueClosureOrder')).toMatchObject({ act: 'revokeClosureOrder', of: 'one' })
  })

  it('by saying it anew, or by ending it, where there is nothing else', () => {
    const body = { code: 'LV0002000', countedOn: '2026-01-01', countedBy: 'Eurostat', count: 7 }
    const { count: _, ...same } = body
    expect(undo('countPopulation', undefined, body)).toMatchObject({ kind: 'anew', filled: same })
    expect(undo('makeCommitment', 'agreementId')).toEqual({
      kind: 'ending',
      act: 'lapseCommitment',
      of: 'one',
      filled: { commitment: 'event' },
    })
  })

  it('not where the registry has no way back, and says why', () => {
    expect(undo('withdrawReport', 'unitId')).toBe('withdrawn')
    expect(undo('startBuilding', 'projectId')).toBe('stage')
  })
})
