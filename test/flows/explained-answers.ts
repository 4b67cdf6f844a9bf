import { expect, it } from 'vitest'
import type { Standalone } from './standalone-process.ts'

const CLOCKS = [
  ['2019-10-01', '2021-10-01'],
  ['2023-12-31', '2024-06-30'],
] as const

/** Each question of capacity that is explained, the name of its rows, and more that it must be asked. */
const EXPLAINED: readonly (readonly [path: string, rows?: string | undefined, more?: string])[] = [
  ['/v1/capacity', 'groups', 'by=municipality&measures=waiting,operational'],
  ['/v1/capacity', 'groups', 'by=provider'],
  ['/v1/capacity', 'groups', 'by=municipality,serviceType,targetGroup&with=planned,targets'],
  ['/v1/capacity', 'groups', 'by=planningRegion&with=planned,targets'],
  ['/v1/capacity/series', undefined, 'from=2016-01-01&to=2019-10-01&step=year&measures=waiting'],
  ['/v1/units', 'units'],
  ['/v1/units/nearest', 'unknown', 'to=LV0002000'],
  ['/v1/units/{unitId}'],
  ['/v1/units-without-registration', 'units'],
  ['/v1/closure-orders', 'closureOrders'],
  ['/v1/closure-orders/{orderId}'],
  ['/v1/pipeline', 'groups'],
  ['/v1/infrastructure-projects', 'infrastructureProjects'],
  ['/v1/infrastructure-projects/{projectId}'],
  ['/v1/plans', 'plans'],
  ['/v1/plans/{planId}'],
  ['/v1/plans/{planId}/progress', 'rows'],
  ['/v1/plans/progress', 'rows'],
  ['/v1/needs', 'needs'],
  ['/v1/needs/{needsId}'],
  ['/v1/needs/against-places', 'rows'],
  ['/v1/indicators', 'indicators'],
  ['/v1/indicators/{indicatorId}'],
  ['/v1/indicators/{indicatorId}/comparison', undefined],
  ['/v1/agreements', 'agreements'],
  ['/v1/agreements/{agreementId}'],
  ['/v1/commitments', 'commitments'],
  ['/v1/costs', 'costs'],
  ['/v1/costs/{methodologyId}'],
  ['/v1/unit-costs', 'unitCosts'],
  ['/v1/compensation-sums', 'rows', 'by=municipality,serviceType,quarter'],
  ['/v1/compensations', 'compensations'],
  ['/v1/compensations/{compensationId}'],
  ['/v1/providers', 'registrations'],
  ['/v1/providers/{registrationId}'],
  ['/v1/unregistered-providers', 'reports'],
  ['/v1/unregistered-providers/{reportId}'],
  ['/v1/assessments', 'assessments'],
  ['/v1/assessments/{assessmentId}'],
  ['/v1/centres-without-assessment', 'centres'],
  ['/v1/deficiencies', 'deficiencies'],
  ['/v1/territory-changes', 'territoryChanges'],
  ['/v1/territory-changes/{changeId}'],
]

/** Neither a number nor a status. */
const NOT_EXPLAINED = [
  '/v1/sources',
  '/v1/sources/{sourceId}',
  '/v1/terms',
  '/v1/terms/{code}',
  '/v1/territories',
  '/v1/territories/{code}',
  '/v1/views',
  '/v1/views/capacity/dead-letters',
]

const OF_TARGETS = [
  'target',
  'attained',
  ...['low', 'high', 'later', 'undated', 'overdue'].map((name) => `expected.${name}`),
]

/** The numbers that are sums over a register, by the name that they are explained under. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  pipeline: ['places', 'projects', 'amount'],
  'compensation-sums': ['cents', 'persons'],
  'needs-against-places': ['assessed', 'supportPlans'],
  'plan-progress': OF_TARGETS,
  'plans-progress': OF_TARGETS,
}
/** The field beside a sum over projects that says how many state nothing. */
const UNKNOWN_IN_SUM: Readonly<Record<string, string>> = {
  places: 'projectsWithUnknownPlaces',
  amount: 'projectsWithUnknownAmount',
}
const MOST_ROWS = 10

/** Of places: the operational ones alone where no others stand in the answer. */
const OF_PLACES = ['units', 'operational', 'occupied', 'free', 'waiting']

/** Every answer leads to what explains it, and there stands the same number or status. */
export function explainedAnswers(started: () => Standalone): void {
  it('every question of capacity is explained, or is known not to be', async () => {
    const { body } = await started().get('/docs/json')
    const asked = Object.entries<any>(body.paths).flatMap(([path, { get }]) =>
      get !== undefined && path.startsWith('/capacity/') ? [path.slice('/capacity'.length)] : [],
    )
    const explained = new Set(EXPLAINED.map(([path]) => path))
    expect(asked.toSorted()).toEqual([...explained, ...NOT_EXPLAINED].toSorted())
  })

  const ASKED = CLOCKS.flatMap(([validAt, knownAt]) =>
    EXPLAINED.map(([path, rows, more = '']) => ({ path, rows, more, validAt, knownAt })),
  )

  it.for(ASKED)('$path on $validAt leads to what explains it', async (asked, { skip }) => {
    const { path, rows, more } = asked
    const id = path.includes('{') ? await firstId(asked) : ''
    if (id === undefined) return skip('nothing of this kind is documented')
    const clocks = path.endsWith('series') ? `knownAt=${asked.knownAt}` : clocksOf(asked)
    const address = `/capacity${path.replace(/\{\w+\}/, id)}?${clocks}&${more}`
    const { status, headers, body } = await started().get(address)
    expect([address, status]).toEqual([address, 200])
    const links = leadingTo(headers.get('link'), /<([^>]*)>; rel="urn:vietas:rel:explain"/g)
    const templates = leadingTo(
      headers.get('link-template'),
      /"([^"]*)"; rel="urn:vietas:rel:explain"/g,
    )
    expect([...links, ...templates]).not.toEqual([])
    const one = Object.values<any>(body).find((value) => value?.id === id) ?? body
    for (const link of links) await sameAs(link, one)
    const all = rows === undefined ? [one] : body[rows]
    for (const template of templates) {
      const isOfRow = template.replace('{measure}', '').includes('{')
      for (const row of isOfRow ? all.slice(0, MOST_ROWS) : [body])
        for (const measure of measuresOf(template, row))
          await sameAs(filled(template, row, measure), row)
    }
  })

  const clocksOf = ({ validAt, knownAt }: (typeof ASKED)[number]): string =>
    `validAt=${validAt}&knownAt=${knownAt}`

  const firstId = async (asked: (typeof ASKED)[number]): Promise<string | undefined> => {
    const list = asked.path.slice(0, asked.path.indexOf('/{'))
    const { body } = await started().get(`/capacity${list}?${clocksOf(asked)}&limit=1`)
    return Object.values<any>(body).find(Array.isArray)?.[0]?.id
  }

  const leadingTo = (header: string | null, pattern: RegExp): readonly string[] =>
    [...(header ?? '').matchAll(pattern)].map(([, address = '']) => address)

  const measuresOf = (template: string, row: any): readonly string[] => {
    if (!template.includes('{measure}')) return ['']
    const name = sumIn(template)
    if (name !== undefined) return SUMS[name] ?? []
    const of = row.points?.at(-1).total ?? row.total ?? row
    return typeof of.places === 'number' ? ['operational'] : OF_PLACES
  }

  const filled = (template: string, row: any, measure: string): string =>
    template.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => {
      if (name === 'measure') return measure
      if (name === 'plan') return row.plans[0]
      return encodeURIComponent(fieldIn(row, name) ?? '')
    })

  const fieldIn = (row: any, name: string): any =>
    name.split('.').reduce((of, field) => of?.[field], row)

  const sumIn = (address: string): string | undefined => /explain\/([\w-]+)\?/.exec(address)?.[1]

  /** What stands beside places is under a name of its own. */
  const sumsOf = (row: any, address: string): any => {
    const beside = sumIn(address) === 'pipeline' ? row.planned : row.targets
    return typeof beside === 'object' ? beside : row
  }

  const sameAs = async (address: string, answer: any): Promise<void> => {
    const of = answer.total ?? answer
    const isOfSum = SUMS[sumIn(address) ?? ''] !== undefined
    // No target is set for such a row, so there is no number.
    if (isOfSum && sumsOf(of, address) === null) return
    const { status, body: why } = await started().get(address)
    expect([address, status]).toEqual([address, 200])
    if (isOfSum) return sameSum(address, sumsOf(of, address), why)
    if (why.measure === undefined) return sameStatus(address, answer, why)
    return samePlaces(address, answer.points?.at(-1).total ?? answer.total ?? answer, why)
  }

  const sameSum = (address: string, row: any, why: any): void => {
    const stated = fieldIn(row, why.measure)
    // How much of a project's money is for places of one kind nobody says.
    if (why.measure === 'amount' && stated === undefined) return
    const withUnknown = row[UNKNOWN_IN_SUM[why.measure] ?? '']
    // A sum of what is stated, of which nothing is, is told as not known.
    const isNotKnown = stated === 'unknown' || (withUnknown > 0 && withUnknown === row.projects)
    expect([address, isNotKnown ? null : stated]).toEqual([address, why.number])
  }

  const sameStatus = (address: string, answer: any, why: any): void => {
    const stated = answer.status ?? answer.stage
    // A commitment has a status of its own, beside that of its agreement.
    if (stated !== undefined && answer.id !== undefined && address.includes(answer.id))
      expect(why.status).toBe(stated)
  }

  const samePlaces = (address: string, numbers: any, why: any): void => {
    const { number, unitsWithUnknown, measure } = why
    if (Array.isArray(numbers.places)) {
      // Of a unit, by target group.
      const counts = numbers.places.map((of: any) => of[measure])
      if (measure === 'units' || counts.length === 0) return
      const sum = counts.reduce((all: number, count: any) => all + (Number(count) || 0), 0)
      expect([address, number]).toEqual([address, sum])
      expect(unitsWithUnknown > 0).toBe(counts.includes('unknown'))
      return
    }
    const { places } = numbers
    if (places === undefined) return
    const ofMeasure = measure === 'units' ? numbers.units : places[measure]
    // Where no unit is recorded there is no sum.
    const stated = typeof places === 'number' ? places : (ofMeasure ?? 0)
    expect([address, stated]).toEqual([address, number])
    if (numbers.unitsWithUnknown?.[measure] !== undefined)
      expect([address, numbers.unitsWithUnknown[measure]]).toEqual([address, unitsWithUnknown])
  }
}
