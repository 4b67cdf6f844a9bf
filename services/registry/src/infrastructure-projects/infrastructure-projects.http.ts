import { infrastructureProjects, type Refusal } from '@vietas/domain'
import { MunicipalityField } from '@vietas/reference-checks'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, onFirstDay, wrongState } from '../commands/meanings.ts'

const UNIT = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'

const since = ({ firstDay }: Refusal): string =>
  firstDay === undefined ? 'already, on a day that no source states' : `since ${firstDay}`

export const infrastructureProjectsHttp: CapabilityHttp = overHttp(infrastructureProjects, {
  tags: [
    {
      name: 'infrastructure projects',
      description: 'Planned places on their way, from the invitation to the day they are there',
    },
  ],
  get: {
    summary: 'An infrastructure project',
    description: 'The project as it is known now, with its stage today.',
  },
  acts: {
    inviteProject: {
      summary: 'Invite a project',
      description:
        'A municipality is invited to submit a project in a round of a programme. With it begins what is kept of the project; a day that no source states is "undocumented".',
      fields: { municipality: MunicipalityField },
      example: {
        name: 'Grupu dzīvokļi un dienas aprūpes centrs',
        municipality: '0760202',
        applicant: 'Preiļu novada dome',
        programme: '9.3.1.1.',
        round: '2',
        invitedOn: '2018-07-25',
        places: [
          {
            serviceType: 'group-apartment',
            targetGroup: 'adults-with-mental-disorders',
            places: 16,
          },
        ],
      },
    },
    submitProject: {
      at: 'submission',
      summary: 'Submit a project',
      description: 'The project is submitted to whoever decides on it.',
      example: { submittedOn: '2018-12-03', reference: '9.3.1.1./18/I/009' },
    },
    approveProject: {
      at: 'approval',
      summary: 'Approve a project',
      description:
        'The project is approved, with its money, its number and its days as far as they are stated. An approval whose day no source states counts from the first day of the project.',
      example: {
        approvedOn: '2019-03-01',
        reference: '9.3.1.1./18/I/009',
        amount: 37_778_400,
        from: '2019-04-01',
        until: '2021-12-31',
        expectedOpening: '2021-12',
      },
    },
    reviseProject: {
      at: 'revisions',
      summary: 'Revise a project',
      description:
        'A document says otherwise what the project is to bring, what it costs, or when its places are expected. What is left out stays as it was.',
      example: { revisedOn: '2020-05-20', expectedOpening: '2022', summary: 'Building is late' },
    },
    startBuilding: {
      at: 'building-start',
      summary: 'Start building',
      description: 'Building begins.',
      example: { startedOn: '2019-06-03' },
    },
    commissionProject: {
      at: 'commissioning',
      summary: 'Commission a project',
      description:
        'The places are there: in one act the project ends, and its units open, each with an id that you choose, or are enlarged.',
      example: {
        commissionedOn: '2022-02-01',
        opens: [
          {
            unitId: UNIT,
            name: 'Grupu dzīvoklis',
            serviceType: 'group-apartment',
            municipality: 'LV0040000',
            places: [
              {
                targetGroup: 'adults-with-mental-disorders',
                authorised: 16,
                operational: 16,
                occupied: 0,
                reserved: 0,
              },
            ],
          },
        ],
      },
    },
    cancelProject: {
      at: 'cancellation',
      summary: 'Cancel a project',
      description: 'The project is given up: its places are no longer expected.',
      example: { cancelledOn: '2020-09-01', reason: 'No builder could be found' },
    },
  },
  notFound: 'project-not-found',
  refusals: {
    'project-not-found': missing(
      'There is no such infrastructure project',
      'No infrastructure project with this id is recorded. Check the id, or invite the project first.',
    ),
    'already-invited': wrongState(
      'The project is recorded already',
      'A project with this id is recorded already. Send a new project with a new key.',
    ),
    'already-submitted': wrongState(
      'The project is submitted already',
      (about) => `The project is submitted ${since(about)}. To say what changed, revise it.`,
    ),
    'already-approved': wrongState(
      'The project is approved already',
      (about) => `The project is approved ${since(about)}. To say what changed, revise it.`,
    ),
    'already-building': wrongState(
      'Building has begun already',
      (about) => `Building has begun ${since(about)}; there is nothing to report.`,
    ),
    'already-commissioned': wrongState(
      'The project is commissioned',
      (about) =>
        `The project is commissioned ${since(about)} and can be so only once. What changes since is reported of its units.`,
    ),
    'already-cancelled': wrongState(
      'The project is cancelled',
      (about) =>
        `The project is cancelled ${since(about)}. If it was taken up again, invite it as a new project.`,
    ),
    'before-earlier-stage': breaksRule(
      'The day lies before an earlier stage',
      ({ firstDay }) =>
        `An earlier stage of the project is recorded for ${firstDay ?? 'a later day'}. State that day or a later one.`,
    ),
    'after-later-stage': breaksRule(
      'The day lies after a later stage',
      ({ firstDay }) =>
        `A later stage of the project is recorded for ${firstDay ?? 'a day that no source states'}. State that day or an earlier one, or "undocumented".`,
    ),
    'in-future': breaksRule(
      'This cannot be reported before it happens',
      'The day lies ahead. Report it once it has happened; for what is expected, state expectedOpening.',
    ),
    'ends-before-it-begins': breaksRule(
      'The project would end before it begins',
      'until, the last day of the project, lies before from, its first. Check both days.',
    ),
    'not-approved': wrongState(
      'The project is not approved',
      'Nothing says that the project is approved. Report its approval first; its day may be "undocumented".',
    ),
    'unit-exists': wrongState(
      'The unit is there already',
      ({ conflictsWith }) =>
        `The unit ${conflictsWith} is open already. Name it under enlarges, or choose a new id for the one that opens.`,
    ),
    'unit-not-found': breaksRule(
      'There is no such unit to be enlarged',
      ({ conflictsWith }) =>
        `No service unit ${conflictsWith} has been opened. Check the id, or name it under opens.`,
    ),
    'over-capacity': breaksRule(
      'A unit would have more people than places',
      (about) =>
        `${onFirstDay(about)} the unit ${about.conflictsWith} would have more people, reserved places included, than operational places. Check the counts; an overrun is reported with the unit itself.`,
    ),
  },
})
