import { expect, it } from 'vitest'
import type { Standalone } from './standalone-process.ts'

/** What the timelines of the documented history must tell. */
export function documentedTimelines(started: () => Standalone): void {
  const ask = async (path: string): Promise<any> => {
    const { status, body } = await started().get(path)
    expect([path, status]).toEqual([path, 200])
    return body
  }
  const idOf = async (path: string, list: string): Promise<string> =>
    (await ask(`/capacity/v1/${path}`))[list][0].id

  it('tells the order on Kalkūni as it was on each day, and by what it was revoked', async () => {
    const id = await idOf('units?search=Kalkuni', 'units')
    const { entries } = await ask(`/history/v1/timeline/service-units/${id}`)
    expect(
      entries.map(({ type, effectiveOn, after }: any) => [type, effectiveOn, after.status]),
    ).toEqual([
      ['ServiceUnitOpened', '2010-01-01', 'open'],
      ['ClosureOrderIssued', '2016-05-24', 'open'],
      ['ClosureOrderRevoked', '2016-09-28', 'open'],
    ])
    const [opened, issued, revoked] = entries
    expect(issued.changedBy).toMatchObject([{ relation: 'revokes', event: revoked.event }])
    expect(revoked.changes).toMatchObject([{ relation: 'revokes', event: issued.event }])
    expect(opened.after.places).toMatchObject([{ operational: 'unknown' }])
    expect(issued.recordedBy.role).toEqual(expect.any(String))
    const before = await ask(`/history/v1/timeline/service-units/${id}?knownAt=2016-09-27`)
    expect(before.entries.at(-1)).toMatchObject({ event: issued.event, changedBy: [] })
    const order = await ask(issued.links.event)
    expect(order).toMatchObject({ about: { capability: 'closure-orders' }, total: 1 })
    const proven = await ask(issued.links.source)
    expect(proven.total).toBe(3)
    for (const entry of entries)
      for (const link of Object.values<string | null>(entry.links))
        if (link !== null) await ask(link)
  })

  it('tells when the plan of Latgale was approved, for days before, and how it was amended', async () => {
    const id = await idOf('plans?territory=Latgale', 'plans')
    const { entries } = await ask(`/history/v1/timeline/plans/${id}`)
    expect(
      entries.map(({ type, effectiveOn, knownSince }: any) => [
        type,
        effectiveOn,
        new Date(Date.parse(knownSince) + 3 * 3_600_000).toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ['PlanDrafted', null, '2018-04-20'],
      ['PlanConsulted', '2018-04-20', '2018-04-20'],
      ['PlanApproved', '2017-01-01', '2018-07-25'],
      ['PlanAmended', '2018-12-27', '2018-12-27'],
      ['PlanAmended', '2019-04-05', '2019-04-05'],
    ])
    const [, , approved, first, second] = entries
    expect(approved.after).toMatchObject({ on: '2017-01-01', status: 'in-force' })
    expect(approved.changedBy).toMatchObject([{ relation: 'amends', event: first.event }])
    expect(first.changedBy).toMatchObject([{ relation: 'amends', event: second.event }])
    const bounded = await ask(`/history/v1/timeline/plans/${id}?validAt=2017-06-30`)
    expect(bounded.entries.map(({ type }: any) => type)).toEqual(['PlanApproved'])
  })

  it('tells that the merger of Varakļāni with Rēzekne was blocked, and the later one', async () => {
    const of = async (knownAt: string): Promise<any> =>
      ask(
        `/history/v1/timeline/municipalities/0701800?validAt=2020-12-31&boundaries=then&knownAt=${knownAt}`,
      )
    const { predecessors, successors } = (await of('2024-07-01')).about
    expect(predecessors).toEqual([])
    expect(successors.map(({ name, effectiveOn }: any) => [name, effectiveOn])).toEqual([
      ['Varakļānu novads', '2021-07-01'],
      ['Madonas novads', '2025-07-01'],
    ])
    const reform = await ask(successors[0].href)
    const scheduled = reform.entries.find(({ type }: any) => type === 'MergerScheduled')
    const blocked = reform.entries.find(({ type }: any) => type === 'MergerBlocked')
    expect(scheduled.changedBy).toMatchObject([{ relation: 'blocks', event: blocked.event }])
    expect(blocked).toMatchObject({
      recordedBy: null,
      effectiveOn: '2021-05-28',
      said: {
        blockedOn: '2021-05-28',
        predecessors: ['0701800'],
        basis: { title: expect.any(String) },
      },
    })
    expect((await of('2021-01-01')).about.successors).toMatchObject([
      { name: 'Rēzeknes novads', effectiveOn: '2021-07-01' },
    ])
  })
}
