import type { StatedPlaces } from '@vietas/domain'
import { fact, sourceOf, type Fact } from './facts.ts'

/** One command of the registry that records a documented fact. */
export interface DocumentedCommand {
  /** The fact's id; it also names the request, so that importing again records nothing twice. */
  readonly fact: string
  /** `{fact id}` in a path stands for the id of what the command of that fact has made. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Names the request that records a fact. */
export const keyOf = (fact: string): string => `documented-history:${fact}`

// No source states for whom the places are, or how many there are.
const NOTHING_STATED: StatedPlaces[] = [
  {
    targetGroup: 'not-stated',
    authorised: 'unknown',
    operational: 'unknown',
    occupied: 'unknown',
    reserved: 'unknown',
    waiting: 'unknown',
  },
]

/**
 * The facts that the registry has capabilities for, in the order in which they have to be recorded.
 * The group apartments of Daugavpils are not among them: no source says how many units they are.
 */
export function documentedCommands(): DocumentedCommand[] {
  return [
    opening('kalkuni-unit', {
      name: 'Filiāle "Kalkūni"',
      serviceType: 'long-term-care',
      provider: 'Valsts sociālās aprūpes centrs "Latgale"',
      source: sourceOf('vsac-latgale-about', 'Cabinet Order No 746 of 2009-10-30'),
    }),
    opening('allazi-unit', {
      name: 'Filiāle "Allaži"',
      serviceType: 'long-term-care',
      provider: 'Valsts sociālās aprūpes centrs "Vidzeme"',
      source: sourceOf('vsac-vidzeme-2015'),
    }),
    opening('teika-unit', {
      name: 'Filiāle "Teika"',
      serviceType: 'long-term-care',
      source: sourceOf('nasha-visit'),
    }),
    opening('priedite', {
      name: 'Daudzfunkcionālais centrs "Priedīte"',
      serviceType: 'multifunctional-centre',
      source: sourceOf('lpr-steering-group'),
    }),
    closureOrder('kalkuni-order', 'kalkuni-unit'),
    closureOrder('allazi-order', 'allazi-unit'),
    closureOrder('teika-order', 'teika-unit'),
    revocation('kalkuni-revoked', 'kalkuni-order'),
    ...projectInPreili(),
    ...projectInVilani(),
  ]
}

const PROJECTS = '/v1/infrastructure-projects'

/** The number and the sum are later than the invitation. That it was approved no source says. */
function projectInPreili(): DocumentedCommand[] {
  const id = 'preili-project'
  const { territory, amountCents } = fact(id)
  const later = sourceOf(id)
  return [
    {
      fact: id,
      path: PROJECTS,
      body: {
        name: later.title.replace(/, project .*$/, ''),
        municipality: territory,
        programme: '9.3.1.1.',
        round: '2',
        invitedOn: 'undocumented',
        source: sourceOf('preili-2018-07-25'),
        ...knownSinceOf(fact(id)),
      },
    },
    {
      fact: `${id}:number`,
      path: `${PROJECTS}/{${id}}/submission`,
      body: {
        submittedOn: 'undocumented',
        reference: '9.3.1.1./18/I/009',
        amount: amountCents,
        source: later,
      },
    },
  ]
}

/** Nobody states when it was invited or approved, but its days, its money and its places. */
function projectInVilani(): DocumentedCommand[] {
  const id = 'vilani-project'
  const { territory, amountCents, start, end, places } = fact(id)
  const source = sourceOf('rezekne-vilani')
  const planned = Object.entries(places as Readonly<Record<string, number>>)
  return [
    {
      fact: id,
      path: PROJECTS,
      body: { name: source.title, municipality: territory, invitedOn: 'undocumented', source },
    },
    {
      fact: `${id}:approved`,
      path: `${PROJECTS}/{${id}}/approval`,
      body: {
        approvedOn: 'undocumented',
        from: start,
        until: end,
        amount: amountCents,
        places: planned.map(([kind, count]) => ({
          serviceType: serviceTypeOf(kind),
          targetGroup: 'adults-with-mental-disorders',
          places: count,
        })),
        source,
      },
    },
  ]
}

/** `groupApartment`, as the file has it, is `group-apartment` here. */
const serviceTypeOf = (kind: string): string =>
  kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function opening(id: string, about: Readonly<Record<string, unknown>>): DocumentedCommand {
  const { territory, parish, effectiveOn } = fact(id)
  return {
    fact: id,
    path: '/v1/service-units',
    body: {
      ...about,
      municipality: territory,
      ...(parish === undefined ? {} : { parish }),
      effectiveOn: effectiveOn ?? 'undocumented',
      places: NOTHING_STATED,
      ...knownSinceOf(fact(id)),
    },
  }
}

function closureOrder(id: string, unit: string): DocumentedCommand {
  const { source, effectiveOn, knownSince } = fact(id)
  return {
    fact: id,
    path: '/v1/closure-orders',
    body: {
      // One decision of one authority, told on one day, set a day for each of the three branches.
      authority: fact('kalkuni-order').authority,
      units: [`{${unit}}`],
      issuedOn: knownSince,
      effectiveOn,
      source: sourceOf(source as string),
      ...knownSinceOf(fact(id)),
    },
  }
}

function revocation(id: string, order: string): DocumentedCommand {
  const { source, knownSince, reviewDue } = fact(id)
  return {
    fact: id,
    path: `/v1/closure-orders/{${order}}/revocation`,
    body: {
      revokedOn: knownSince,
      reviewDue,
      source: sourceOf(source as string),
      ...knownSinceOf(fact(id)),
    },
  }
}

/** A fact that no source dates counts as known since it is recorded. */
const knownSinceOf = ({ knownSince }: Fact): { knownSince?: string } =>
  knownSince === undefined ? {} : { knownSince }
