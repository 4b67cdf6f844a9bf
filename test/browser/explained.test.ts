import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isGoodForAll } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

const KALKUNI = 'f15d2622-e66d-5fd3-9809-565d5ab0b247'
const PAGES = [
  '/',
  '/map?validAt=2021-12-31',
  '/map?validAt=2021-12-31&show=occupancy',
  '/map?validAt=2020-12-31&show=gap',
  '/map?validAt=2021-12-31&show=planned',
  '/nearest?to=Daugavpils',
  '/plans?validAt=2020-12-31',
  '/pipeline?validAt=2021-12-31',
  '/closure-orders',
  '/compare?fromValidAt=2019-01-01&validAt=2023-12-31',
  '/commitments',
  '/needs',
  '/indicators',
  '/costs',
  '/providers',
  '/assessments',
  `/units/${KALKUNI}`,
  '/municipalities/LV0022000',
  '/what-if',
  '/what-if/order-on-kalkuni-not-revoked?validAt=2019-10-01',
  '/sources/a11f3dd1e0256832',
  '/datasets',
  '/replays',
]

/** Columns and headlines that nothing is behind but themselves, or that say how many rows there are. */
const OWN: Readonly<Record<string, string>> = {
  'Cik sen': 'days from the day that the page is of',
  'Attālums, km': 'a distance',
  Kavējums: 'days late',
  'Atlikušas dienas': 'days left',
  Starpība: 'a difference of numbers beside it, each explained',
  'Vairs nevar būt': 'how many events its own page lists',
  'Līdz žurnāla pozīcijai': 'a place in the log',
  'of a class of change': 'a part of a difference; the units behind it are listed on the page',
  'of a change of a unit': 'a part of a difference; its unit leads to the events behind it',
  headline: 'how many rows the list below has',
}

let vietas: Standalone
let browser: Browser
let guest: Visitor
let page: Page

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  guest = await visit(browser, vietas.url)
  page = guest.page
})
afterAll(ended)

interface Found {
  readonly column: string
  readonly text: string
  readonly href: string | null
}

/** Every number in a table or a headline, with what it opens. */
const numbers = (): Promise<Found[]> =>
  page.evaluate(() => {
    const columnOf = (cell: HTMLTableCellElement): string => {
      const heads = cell.closest('table')?.querySelectorAll('thead th') ?? []
      const first = heads[0]?.textContent.trim() ?? ''
      if (['Izmaiņa', 'Kas notiek citādi'].includes(first)) return 'of a class of change'
      if (heads[1]?.textContent.trim() === 'Izmaiņas') return 'of a change of a unit'
      return heads[cell.cellIndex]?.textContent.replace(/,? ?(dilstoši|augoši)$/, '').trim() ?? ''
    }
    const cells = [...document.querySelectorAll<HTMLTableCellElement>('main td.number')].map(
      (of) => ({ of, column: columnOf(of) }),
    )
    const heads = [...document.querySelectorAll('main .lead b')].map((of) => ({
      of,
      column: 'headline',
    }))
    return [...cells, ...heads]
      .map(({ of, column }) => {
        const link = of.closest('a.explained') ?? of.querySelector('a.explained')
        return { column, text: of.textContent.trim(), href: link?.getAttribute('href') ?? null }
      })
      .filter(({ text }) => /\d/.test(text) && !/^\d{2}\.\d{2}\.\d{4}\.$/.test(text))
  })

/** What has a sign says how others differ; a 0 of two points may be of what one of them does not have. */
const isOwn = ({ column, text }: Found): boolean =>
  OWN[column] !== undefined || /^[+−]/.test(text) || (text === '0' && /, [AB]$/.test(column))

async function opened(path: string): Promise<Found[]> {
  await guest.open(path)
  for (const summary of await page.locator('main figure summary').all()) await summary.click()
  return numbers()
}

/** Explanations of one kind are alike: what is explained, and by which names. */
function kindOf(href: string): string {
  const { pathname, searchParams } = new URL(href, vietas.url)
  const names = [...searchParams].map(([name, value]) => (name === 'measure' ? value : name))
  return [pathname.split('/').slice(0, 3), ...names].join(' ')
}
const tried = new Set<string>()

describe('every number', () => {
  it.each(PAGES)('of %s opens why it is so', async (path) => {
    const found = await opened(path)
    const unexplained = found.filter((one) => one.href === null && !isOwn(one))
    const seen = new Set(unexplained.map(({ column, text }) => `${column}: ${text}`))
    expect([...seen]).toEqual([])
    const kinds = new Map(
      found.flatMap(({ href }) => (href === null ? [] : [[kindOf(href), href]])),
    )
    for (const [kind, href] of kinds) {
      if (tried.has(kind)) continue
      tried.add(kind)
      await guest.open(href)
      expect([href, await page.getByRole('alert').allTextContents()]).toEqual([href, []])
      expect([href, await page.locator('blockquote p').count()]).toEqual([href, 2])
    }
  })
})

describe('in a scenario, a number', () => {
  it('opens what it is there, and that only the number of the register can be explained', async () => {
    await guest.open('/municipalities/LV0022000?scenario=order-on-kalkuni-not-revoked')
    await page.locator('td.number a.explained').first().click()
    await settled(page)
    const note = page.getByRole('note')
    await note.getByText('Scenārijā šis skaitlis ir').waitFor()
    await note.getByRole('link', { name: 'scenārija lapa' }).click()
    await expect
      .poll(() => new URL(page.url()).pathname)
      .toBe('/what-if/order-on-kalkuni-not-revoked')
  })
})

describe('a number that is reckoned from others', () => {
  it('is written out, and leads to the explanation of each of them', async () => {
    await guest.open('/map?validAt=2021-12-31&show=occupancy')
    await page.locator('.lead a.explained').click()
    await settled(page)
    const note = page.getByRole('note')
    await note.getByText('Noslogojums: (aizņemtas').waitFor()
    await note.locator('a.explained').last().click()
    await expect.poll(() => new URL(page.url()).searchParams.get('measure')).toBe('operational')
    await settled(page)
    expect(await page.locator('blockquote p').count()).toBe(2)
    await note.locator('[aria-current=true]').waitFor()
    await isGoodForAll(guest)
  })

  it('is written out for its row, in the other language too', async () => {
    await targetsOf({ LV0022000: 12, LV0021000: 5 })
    await guest.open('/plans?validAt=2022-12-31&by=municipality,serviceType,targetGroup')
    const gap = page
      .locator('tr', { hasText: 'Augšdaugavas novads' })
      .locator('[data-title=Trūkst]')
    expect(await gap.innerText()).toBe('8')
    await gap.locator('a').click()
    await settled(page)
    const written = page.getByRole('note').locator('b, .explained')
    await expect.poll(() => written.allTextContents()).toEqual(['12', '4', '8'])
    await page.locator('header a[hreflang]').click()
    await page.locator('html[lang=en]').waitFor()
    await expect.poll(() => written.allTextContents()).toEqual(['12', '4', '8'])
  })

  it('is not known where what it is reckoned from is not', async () => {
    const of = 'municipality=LV0021000&validAt=2022-12-31'
    await guest.open(`/explain/plans-progress?measure=target&derived=gap&${of}`)
    const unknown = 'nav zināms'
    const written = page.getByRole('note').locator('b, .explained')
    await expect.poll(() => written.allTextContents()).toEqual(['5', unknown, unknown])
  })

  it('is not written out where there is no target to be behind', async () => {
    await guest.open('/explain/plans-progress?measure=target&derived=gap&validAt=2013-12-31')
    await page.getByText('Nav nekā, kas dotu šo skaitli').waitFor()
    expect(await page.getByRole('note').count()).toBe(0)
  })
})

/** A unit with 4 places, and a plan in force from 2022 on with a target for each municipality. */
async function targetsOf(places: Readonly<Record<string, number>>): Promise<void> {
  const record = async (address: string, body: object): Promise<{ id: string; position: string }> =>
    (await vietas.post(`/registry/v1/${address}`, body)).body
  const [of, group] = [{ serviceType: 'group-apartment' }, { targetGroup: 'older-people' }]
  const [opened, by] = ['2022-01-01', '2023-12-31']
  await record('service-units', {
    ...of,
    name: 'Grupu dzīvoklis',
    municipality: 'LV0022000',
    effectiveOn: opened,
    places: [{ ...group, authorised: 4, operational: 4, occupied: 1, reserved: 0 }],
  })
  const { id } = await record('plans', { title: 'Plāns', territory: 'Latgale' })
  const inForce = { validFrom: opened, validTo: by }
  await record(`plans/${id}/approval`, { approvedOn: opened, by: 'Padome', ...inForce })
  const targets = Object.entries(places).map(([territory, places]) => {
    return { ...of, ...group, territory, by, places }
  })
  const { position } = await record(`plans/${id}/targets`, { decidedOn: opened, targets })
  await vietas.get(`/capacity/v1/plans/progress?after=${position}`)
}

describe('in a replay, a number', () => {
  it('is explained as the log then was', async () => {
    const { body } = await vietas.post('/history/v1/replays', { position: '10' })
    const status = async (): Promise<string> =>
      (await vietas.get(`/history/v1/replays/${body.id}`)).body.status
    await expect.poll(status).toBe('done')
    for (const path of [
      '/explain?measure=units&validAt=2014-12-31',
      '/explain/pipeline?measure=places',
    ]) {
      await guest.open(`${path}&replay=${body.id}`)
      await page.locator('blockquote p', { hasText: 'žurnāla pozīcija 10' }).waitFor()
    }
    await isGoodForAll(guest)
  })
})

describe('an explanation', () => {
  it.each([
    '/explain/pipeline?measure=places&by=stage',
    '/explain/infrastructure-projects/d473a788-bb8c-5ea9-9983-ebf339b34e4e',
  ])('%s is good for all', async (path) => {
    await guest.open(path)
    await isGoodForAll(guest)
  })
})
