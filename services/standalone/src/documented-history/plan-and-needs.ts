import { knownSinceOf, type DocumentedCommand } from './command.ts'
import { fact, sourceOf } from './facts.ts'

const PLANS = '/v1/plans'

/** The plan of Latgale by its acts, and the needs behind it, of which no number is stated. */
export function planAndNeeds(): DocumentedCommand[] {
  const materials = sourceOf('lpr-plan-materials')
  const approval = sourceOf('preili-2018-07-25')
  const { region, validFrom, validTo, knownSince: approvedOn } = fact('plan-approved')
  const amended = (id: string): DocumentedCommand => ({
    fact: id,
    path: `${PLANS}/{plan-drafted}/amendments`,
    body: { amendedOn: fact(id).knownSince, source: materials, ...knownSinceOf(fact(id)) },
  })
  return [
    {
      // Whoever consults the public on a draft has one.
      fact: 'plan-drafted',
      path: PLANS,
      body: {
        title: approval.title.replace('Apstiprināts ', ''),
        territory: region,
        source: materials,
        ...knownSinceOf(fact('plan-consulted')),
      },
    },
    {
      fact: 'plan-consulted',
      path: `${PLANS}/{plan-drafted}/consultations`,
      body: {
        from: '2018-04-20',
        to: '2018-05-21',
        source: materials,
        ...knownSinceOf(fact('plan-consulted')),
      },
    },
    {
      fact: 'plan-approved',
      path: `${PLANS}/{plan-drafted}/approval`,
      body: {
        approvedOn,
        by: 'Social Services Development Council',
        targetGroups: [
          'adults-with-mental-disorders',
          'children-in-care',
          'children-with-functional-disorders',
        ],
        validFrom,
        validTo,
        source: approval,
        ...knownSinceOf(fact('plan-approved')),
      },
    },
    amended('plan-amended-1'),
    amended('plan-amended-2'),
    needsOfPreili(),
  ]
}

function needsOfPreili(): DocumentedCommand {
  const { id, territory, knownSince } = fact('preili-needs')
  return {
    fact: id,
    path: '/v1/needs',
    body: {
      municipality: territory,
      targetGroup: 'not-stated',
      asOf: knownSince,
      assessed: 'unknown',
      supportPlans: 'unknown',
      source: sourceOf('preili-2018-07-25'),
      ...knownSinceOf(fact(id)),
    },
  }
}
