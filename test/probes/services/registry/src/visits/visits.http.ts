import { visits } from '@vietas/domain'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { missing, wrongState } from '../commands/meanings.ts'

export const visitsHttp: CapabilityHttp = overHttp(visits, {
  tags: [{ name: 'visits', description: 'When a supervisor comes' }],
  get: { summary: 'A visit', description: 'The visit as it is known now.' },
  acts: {
    announceVisit: {
      summary: 'Announce a visit',
      description: 'A supervisor says when they come.',
      example: { by: 'Labklājības ministrija', visitOn: '2026-03-01' },
    },
    cancelVisit: {
      at: 'cancellation',
      summary: 'Cancel a visit',
      description: 'The supervisor does not come.',
      example: { cancelledOn: '2026-02-01' },
    },
  },
  notFound: 'visit-not-found',
  refusals: {
    'visit-not-found': missing('There is no such visit', 'Check the id, or announce the visit.'),
    'already-announced': wrongState('The visit is announced already', 'Send it with a new key.'),
  },
})
