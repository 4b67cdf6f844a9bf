import type { DocumentedCommand } from './command.ts'
import { fact, sourceOf } from './facts.ts'

const CHILDREN = 'children-with-functional-disorders'
const ADULTS = 'adults-with-mental-disorders'

/** Reported numbers: each as its source has it, of the area that it speaks of. */
export function indicators(): DocumentedCommand[] {
  return [
    ...startedServices('indicator-650', 'Children with functional disorders', CHILDREN),
    ...startedServices('indicator-285', 'Persons with mental disorders', ADULTS),
    ...municipalitiesThanked(),
    ...placesOfLatgale(),
    ...recipientsInLatgale(),
    ...numbersOf2020(),
  ]
}

/** What is counted, and then what a source says of it. */
function defined(
  id: string,
  definition: Readonly<Record<string, unknown>>,
  ...said: readonly (readonly [name: string, act: string, body: object])[]
): DocumentedCommand[] {
  return [
    { fact: `${id}:definition`, path: '/v1/indicators', body: definition },
    ...said.map(([name, act, body]) => ({
      fact: name,
      path: `/v1/indicators/{${id}:definition}/${act}`,
      body: { ...body },
    })),
  ]
}

function startedServices(id: string, who: string, targetGroup: string): DocumentedCommand[] {
  const { area, asOf, value, source } = fact(id)
  return defined(
    id,
    {
      title: { en: `${who} for whom community-based services have been started` },
      counts: 'persons',
      counting: 'cumulative',
      targetGroup,
      source: sourceOf(source as string),
    },
    [id, 'reports', { area, asOf, value, source: sourceOf(source as string) }],
  )
}

function municipalitiesThanked(): DocumentedCommand[] {
  const id = 'thanked-nine'
  const source = sourceOf('lpr-karsava-thanks')
  const { territories } = fact(id)
  // The letter is undated; what it thanks for are the numbers of that day.
  const { asOf } = fact('indicator-650')
  return defined(
    id,
    {
      title: { en: 'Municipalities that the ministry thanked for developing services' },
      counts: 'municipalities',
      counting: 'at-date',
      source,
    },
    [id, 'reports', { area: 'Latgale', asOf, municipalities: territories, source }],
  )
}

function placesOfLatgale(): DocumentedCommand[] {
  const id = 'latgale-2021-places'
  const { area, asOf, values } = fact(id)
  const source = sourceOf('lpr-2022-93271')
  const { dayCentre, specialisedWorkshop, groupApartment } = values as Record<string, number>
  return defined(
    id,
    {
      title: { en: 'Places for people with mental disorders' },
      counts: 'places',
      counting: 'at-date',
      targetGroup: ADULTS,
      source,
    },
    [
      id,
      'reports',
      {
        area,
        asOf,
        parts: [
          { name: 'Day care', serviceType: 'day-centre', value: dayCentre },
          {
            name: 'Specialised workshops',
            serviceType: 'specialised-workshop',
            value: specialisedWorkshop,
          },
          { name: 'Group apartments', serviceType: 'group-apartment', value: groupApartment },
        ],
        source,
      },
    ],
  )
}

function recipientsInLatgale(): DocumentedCommand[] {
  const id = 'latgale-2021-persons'
  const { area, asOf, values } = fact(id)
  const source = sourceOf('lpr-2022-93271')
  const { grt, legalRepresentatives, ft, total } = values as Record<string, number>
  return defined(
    id,
    {
      title: { en: 'Unique recipients of services' },
      counts: 'persons',
      counting: 'cumulative',
      source,
    },
    [
      id,
      'reports',
      {
        area,
        asOf,
        value: total,
        parts: [
          { name: 'Persons with mental disorders', targetGroup: ADULTS, value: grt },
          { name: 'Legal representatives', value: legalRepresentatives },
          { name: 'Children with functional disorders', targetGroup: CHILDREN, value: ft },
        ],
        source,
      },
    ],
  )
}

/** Two sources tell the second number otherwise, and both are kept. */
function numbersOf2020(): DocumentedCommand[] {
  const [first, second] = ['target-ft-390', 'target-grt-387'] as const
  const { area, asOf, values } = fact(first)
  const { ft, grt } = values as Record<string, number>
  const other = (fact(second).values as Record<string, number>)['grt']
  const assessment = sourceOf('lpr-progress-2020')
  const definition = { counts: 'persons', counting: 'cumulative', source: assessment }
  const target = (value: number | undefined, source: object): object => ({
    area,
    asOf,
    value,
    source,
  })
  return [
    ...defined(
      first,
      {
        ...definition,
        title: { en: 'Children with functional disorders, by the assessment of 2020' },
        targetGroup: CHILDREN,
      },
      [first, 'targets', target(ft, assessment)],
    ),
    ...defined(
      second,
      {
        ...definition,
        title: { en: 'Persons with mental disorders, by the assessments of 2020' },
        targetGroup: ADULTS,
      },
      [`${first}:grt`, 'targets', target(grt, assessment)],
      [second, 'targets', target(other, sourceOf('rezekne-progress'))],
    ),
  ]
}
