import { dateOf } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import { BOUNDARIES_ON, FIRST_DAY, LAST_DAY } from '../country/generated-country.ts'
import type { Random } from '../country/random.ts'

export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const JSON_BODY = { 'content-type': 'application/json' }
const TARGET_GROUP = 'adults-with-mental-disorders'
const OPENED_ON = '2024-01-01'
const DAYS = 300

/** Units so large that no order of fillings and vacatings is refused. */
export async function openUnits(url: string, count: number): Promise<string[]> {
  const municipalities = REFERENCE.lensFor(OPENED_ON, Date.now()).municipalities
  const open = async (_: unknown, serial: number): Promise<string> => {
    const response = await fetch(`${url}/registry/v1/service-units`, {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({
        name: `Generated unit ${serial}`,
        serviceType: 'day-centre',
        municipality: municipalities[serial % municipalities.length]?.code,
        effectiveOn: OPENED_ON,
        places: [
          {
            targetGroup: TARGET_GROUP,
            authorised: 9_000,
            operational: 9_000,
            occupied: 4_000,
            reserved: 0,
          },
        ],
      }),
    })
    if (!response.ok) throw new Error(`No unit was opened: ${await response.text()}`)
    return ((await response.json()) as { id: string }).id
  }
  const ids: string[] = []
  for (let from = 0; from < count; from += 16)
    ids.push(...(await Promise.all(Array.from({ length: 16 }, (_, at) => open(_, from + at)))))
  return ids
}

/** A place filled and a place vacated in one unit after the other, on any day of the last year. */
export function commands(units: readonly string[], random: Random): Request[] {
  const today = Math.floor(Date.now() / 86_400_000)
  return units.flatMap((unit) =>
    ['fillings', 'vacatings'].map((act): Request => {
      const effectiveOn = dateOf(today - 1 - random.below(DAYS))
      const body = JSON.stringify({ targetGroup: TARGET_GROUP, places: 1, effectiveOn })
      const path = `/registry/v1/service-units/${unit}/${act}`
      return { method: 'POST', path, headers: JSON_BODY, body }
    }),
  )
}

/** Each asks about another day, as known on another. */
export function questions(
  count: number,
  about: (random: Random) => string,
  random: Random,
): Request[] {
  const day = (): string => dateOf(FIRST_DAY + random.below(LAST_DAY - FIRST_DAY))
  return Array.from({ length: count }, () => {
    const clocks = `validAt=${day()}&knownAt=${day()}&boundaries=${BOUNDARIES_ON}`
    return { method: 'GET', path: `/capacity/v1/capacity?${about(random)}&${clocks}` }
  })
}

const codes = REFERENCE.lensFor(BOUNDARIES_ON, Date.now()).municipalities.map(({ code }) => code)

export const ofOneMunicipality = (random: Random): string =>
  `by=serviceType&municipality=${random.pick(codes)}`
export const ofTheCountry = (): string => 'by=municipality,serviceType'
export const inAll = (): string => 'by=serviceType'
