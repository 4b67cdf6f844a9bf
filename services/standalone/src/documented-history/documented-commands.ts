import type { StatedPlaces } from '@vietas/domain'
import { agreementsAndMoney } from './agreements-and-money.ts'
import { knownSinceOf, type DocumentedCommand } from './command.ts'
import { fact, sourceOf } from './facts.ts'
import { indicators } from './indicators.ts'
import { planAndNeeds } from './plan-and-needs.ts'
import { projects } from './projects.ts'

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
 * The documented facts, in the order in which they have to be recorded. The group apartments of
 * Daugavpils are not among them, for no source says how many units they are; nor are the reform of
 * 2021 and the way of Varakļāni, which are there as reference data.
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
    ...projects(),
    ...planAndNeeds(),
    ...indicators(),
    ...agreementsAndMoney(),
  ]
}

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
