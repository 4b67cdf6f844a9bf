import { knownSinceOf, type DocumentedCommand } from './command.ts'
import { fact, sourceOf, type Fact } from './facts.ts'

const AGREEMENTS = '/v1/agreements'
const MINISTRY = 'Labklājības ministrija'
/** As the title of the source of the talks names it. */
const MUNICIPALITIES = 'Latvijas Pašvaldību savienība'
const COUNCILS = ['Daugavpils novada dome', 'Daugavpils pilsētas dome']
const REGION = 'Latgales plānošanas reģions'

/** What was promised, asked for and paid, as far as it is documented. */
export const agreementsAndMoney = (): DocumentedCommand[] => [
  ...talksOf2013(),
  ...protocolOnKalkuni(),
  ...steeringGroup(),
]

/** A fact in its own words, without the one that says what it is. */
const inWords = ({ what }: Fact): string => what.replace(/^Commitment[^:]*: /, '')

const proven = (id: string, source: string): object => ({
  source: sourceOf(source),
  ...knownSinceOf(fact(id)),
})

/** Guidelines with a plan that came late, a standing commitment, and what care centres were asked. */
function talksOf2013(): DocumentedCommand[] {
  const [talks, standing, asked] = [
    'lps-guidelines',
    'lps-unregistered',
    'lps-self-assessment',
  ] as const
  const { knownSince: madeOn, due, fulfilledOn, fulfilledSource } = fact(talks)
  const source = 'lm-lps-2013-04-26'
  return [
    {
      fact: `${talks}:agreed`,
      path: AGREEMENTS,
      body: {
        parties: [MINISTRY, MUNICIPALITIES],
        subject: sourceOf(source).title,
        signedOn: madeOn,
        ...proven(talks, source),
      },
    },
    {
      fact: talks,
      path: `${AGREEMENTS}/{${talks}:agreed}/commitments`,
      body: {
        who: [MINISTRY],
        what: 'A detailed action plan, to be worked out during 2014',
        madeOn,
        dueOn: due,
        ...proven(talks, source),
      },
    },
    {
      fact: `${talks}:fulfilled`,
      path: `${AGREEMENTS}/{${talks}:agreed}/fulfilments`,
      body: {
        commitment: `{${talks}:event}`,
        fulfilledOn,
        source: sourceOf(fulfilledSource as string),
        knownSince: fulfilledOn,
      },
    },
    {
      fact: standing,
      path: `${AGREEMENTS}/{${talks}:agreed}/commitments`,
      body: {
        who: [MUNICIPALITIES],
        what: fact(standing).what.replace(/ \(a standing commitment\)\.$/, ''),
        madeOn,
        ...proven(standing, source),
      },
    },
    {
      fact: asked,
      path: '/v1/care-centre-assessments',
      body: {
        authority: MINISTRY,
        subject: "The ministry's criteria",
        requestedOn: fact(asked).knownSince,
        ...proven(asked, source),
      },
    },
  ]
}

/** Its evaluation is what the revoked order on Kalkūni waits for. */
function protocolOnKalkuni(): DocumentedCommand[] {
  const { id, source, parties, knownSince: madeOn } = fact('kalkuni-protocol')
  const commitment = (
    called: string,
    who: readonly string[],
    more: object = {},
  ): DocumentedCommand => ({
    fact: called,
    path: `${AGREEMENTS}/{${id}}/commitments`,
    body: {
      who,
      what: inWords(fact(called)),
      madeOn,
      ...more,
      ...proven(called, source as string),
    },
  })
  return [
    {
      fact: id,
      path: AGREEMENTS,
      body: {
        parties,
        document: 'Nodomu protokols',
        signedOn: madeOn,
        ...proven(id, source as string),
      },
    },
    commitment('kalkuni-commit-evaluate', [REGION, ...COUNCILS, MINISTRY], {
      dueOn: fact('kalkuni-commit-evaluate').due,
      closureOrder: '{kalkuni-order}',
    }),
    commitment('kalkuni-commit-services', COUNCILS),
    commitment('kalkuni-commit-support', [MINISTRY]),
  ]
}

/** Compensations had been paid, and a methodology of unit costs was presented; no number is stated. */
function steeringGroup(): DocumentedCommand[] {
  const { id, source } = fact('steering-group')
  const by = sourceOf(source as string)
  return [
    {
      fact: id,
      path: '/v1/compensations',
      body: { planningRegion: 'Latgale', persons: 'unknown', cents: 'unknown', source: by },
    },
    {
      fact: `${id}:methodology`,
      path: '/v1/costs',
      body: { title: 'Methodology of unit costs', validFrom: 'undocumented', source: by },
    },
  ]
}
