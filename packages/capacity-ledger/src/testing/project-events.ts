import { dateOf, type Known, type ProjectEvent } from '@vietas/domain'
import fc from 'fast-check'
import { eventId, FIRST_DAY, LAST_DAY } from './random-events.ts'

export const PROJECTS = [1, 2].map((n) => `00000000-0000-4003-8000-00000000000${n}`)
/** The latest instant since which any of the events is known. */
export const LAST_KNOWN = 9

type Data = Readonly<Record<string, unknown>>

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOf)
const dayIfAny = fc.oneof({ weight: 4, arbitrary: day }, fc.constant('undocumented'))
const kind = fc.record({
  serviceType: fc.constantFrom('group-apartment', 'day-centre'),
  targetGroup: fc.constantFrom('adults-with-mental-disorders', 'children-in-care'),
  places: fc.oneof(fc.nat(20), fc.constant('unknown')),
})
const intended = fc.record(
  {
    places: fc.uniqueArray(kind, {
      minLength: 1,
      maxLength: 3,
      selector: ({ serviceType, targetGroup }) => serviceType + targetGroup,
    }),
    expectedOpening: fc.constantFrom('2021', '2021-07', '2021-06-30', '2022?'),
  },
  { requiredKeys: [] },
)
/** The parishes of Aglona went to different municipalities in 2021. */
const where = fc.constantFrom<Data>(
  { municipality: '0604300', parish: 'Aglonas pagasts' },
  { municipality: '0604300' },
  { municipality: 'LV0002000' },
)

const one = (type: ProjectEvent['type'], data: fc.Arbitrary<Data>) =>
  data.map((stated) => ({ type, stated }))
const on = (field: string, days: fc.Arbitrary<string> = day): fc.Arbitrary<Data> =>
  days.map((date) => ({ [field]: date }))
const together = (...parts: readonly fc.Arbitrary<Data>[]): fc.Arbitrary<Data> =>
  fc.tuple(...parts).map((stated) => Object.assign({}, ...stated) as Data)

const invited = one(
  'ProjectInvited',
  together(fc.constant({ name: 'Projekts' }), where, on('invitedOn', dayIfAny), intended),
)
/** Acts of a project in any order; a decision would refuse many of them. */
const acts = fc.oneof(
  invited,
  one('ProjectSubmitted', together(on('submittedOn', dayIfAny), intended)),
  one('ProjectApproved', together(on('approvedOn', dayIfAny), intended)),
  one('ProjectRevised', together(on('revisedOn'), intended)),
  one('ProjectBuildingStarted', on('startedOn')),
  one(
    'ProjectCommissioned',
    together(on('commissionedOn'), fc.constant({ opens: [], enlarges: [] })),
  ),
  one('ProjectCancelled', on('cancelledOn')),
)

/** What is recorded of some projects, in the order of the log: not that in which it became known. */
export const projectHistories: fc.Arbitrary<Known<ProjectEvent>[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...PROJECTS), acts, fc.nat(LAST_KNOWN)), { maxLength: 14 }),
    invited,
  )
  .map(([random, first]) =>
    [[PROJECTS[0] as string, first, 0] as const, ...random].map(
      ([projectId, { type, stated }, knownSince], at) =>
        ({
          type,
          data: { projectId, ...stated },
          id: eventId(at),
          knownSince,
          position: String(at + 1),
        }) as Known<ProjectEvent>,
    ),
  )
