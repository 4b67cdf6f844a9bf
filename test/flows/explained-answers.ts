import { expect, it } from 'vitest'
import type { Standalone } from './standalone-process.ts'

const AT = 'validAt=2019-10-01&knownAt=2021-10-01'

/** Each question of capacity that is explained, the name of its rows, and more that it must be asked. */
const EXPLAINED: readonly (readonly [path: string, rows?: string | undefined, more?: string])[] = [
  ['/v1/capacity', 'groups', 'by=municipality&measures=waiting,operational'],
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

/** The numbers that are sums over a register, by the name that they are explained under. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  pipeline: ['places', 'projects', 'amount'],
  'compensation-sums': ['cents', 'persons'],
  'needs-against-places': ['assessed', 'supportPlans'],
  'plan-progress': ['target', 'attained'],
  'plans-progress': ['target', 'attained'],
}
const MOST_ROWS = 10

/** Every answer leads to what explains it, and there stands the same number or status. */
export function explainedAnswers(started: () => Standalone): void {
  it('every question of capacity is explained, or is known not to be', async () => {
    const { body } = await started().get('/docs/json')
    const asked = Object.entries<any>(body.paths).flatMap(([path, { get }]) =>
      get !== undefined && path.startsWith('/capacity/') ? [path.slice('/capacity'.length)] : [],
    )
    expect(asked.toSorted()).toEqual(
      [...EXPLAINED.map(([path]) => path), ...NOT_EXPLAINED].toSorted(),
    )
  })

  it.for(EXPLAINED)('%s leads to what explains it', async ([path, rows, more = ''], { skip }) => {
    const id = path.includes('{') ? await firstId(path.slice(0, path.indexOf('/{'))) : ''
    if (id === undefined) return skip('nothing of this kind is documented')
    const clock = path.endsWith('series') ? 'knownAt=2021-10-01' : AT
    const address = `/capacity${path.replace(/\{\w+\}/, id)}?${clock}&${more}`
    const { status, headers, body } = await started().get(address)
    expect([address, status]).toEqual([address, 200])
    const link = /<([^>]*)>; rel="urn:vietas:rel:explain"/.exec(headers.get('link') ?? '')?.[1]
    const templates = [
      ...(headers.get('link-template') ?? '').matchAll(/"([^"]*)"; rel="urn:vietas:rel:explain"/g),
    ].map(([, template = '']) => template)
    expect([link, ...templates].filter(Boolean)).not.toEqual([])
    const one = Object.values<any>(body).find((value) => value?.id === id)
    if (link !== undefined) await sameAs(link, one ?? body)
    const all = rows === undefined ? [one ?? body] : body[rows]
    for (const row of all.slice(0, MOST_ROWS))
      for (const template of templates)
        for (const measure of measuresOf(template)) {
          const isOfRow = template.replace('{measure}', '').includes('{')
          await sameAs(filled(template, row, measure), isOfRow ? row : body)
        }
  })

  const firstId = async (list: string): Promise<string | undefined> => {
    const { body } = await started().get(`/capacity${list}?${AT}&limit=1`)
    return Object.values<any>(body).find(Array.isArray)?.[0]?.id
  }

  const measuresOf = (template: string): readonly string[] => {
    if (!template.includes('{measure}')) return ['']
    return SUMS[/explain\/([\w-]+)\?/.exec(template)?.[1] ?? ''] ?? ['operational']
  }

  const filled = (template: string, row: any, measure: string): string =>
    template.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => {
      if (name === 'measure') return measure
      if (name === 'plan') return row.plans[0]
      const value = name.split('.').reduce((of, field) => of?.[field], row)
      return encodeURIComponent(value ?? '')
    })

  const sameAs = async (address: string, answer: any): Promise<void> => {
    const { status, body: why } = await started().get(address)
    expect([address, status]).toEqual([address, 200])
    if (why.parts !== undefined) {
      const stated = (/[?&]row=/.test(address) ? answer : answer.total)[why.measure]
      expect([address, why.number]).toEqual([address, stated === 'unknown' ? null : stated])
      return
    }
    if (why.measure === undefined) {
      const stated = answer.status ?? answer.stage
      // A commitment has a status of its own, beside that of its agreement.
      if (stated !== undefined && answer.id !== undefined && address.includes(answer.id))
        expect(why.status).toBe(stated)
      return
    }
    const numbers = answer.points?.at(-1).total ?? answer.total ?? answer
    const isCount = typeof numbers.places === 'number'
    const stated = isCount
      ? numbers.places
      : (numbers.places?.[why.measure] ?? numbers[why.measure])
    if (stated !== undefined) {
      expect([address, stated === 'unknown' ? 0 : stated]).toEqual([address, why.number])
      return
    }
    const [counts] = answer.places ?? []
    if (counts !== undefined)
      expect(counts.operational).toBe(why.unitsWithUnknown > 0 ? 'unknown' : why.number)
  }
}
