import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isGoodForAll } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

const GROUP = 'adults-with-mental-disorders'
const [SAULKRASTI, REZEKNE, LIEPAJA] = ['LV0047000', 'LV0006000', 'LV0005000']

let vietas: Standalone
let browser: Browser
let visitor: Visitor
let page: Page
let [today, over, closing, staying] = ['', '', '', '']

/** The calendar date in Latvia, so many days from now. */
const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Riga', dateStyle: 'short' }).format(
    Date.now() + days * 86_400_000,
  )
const written = (day: string): string => `${day.split('-').toReversed().join('.')}.`

async function record(path: string, body: object): Promise<string> {
  const { status, body: answer } = await vietas.post(`/registry/v1/${path}`, body)
  expect([path, status < 300, answer]).toEqual([path, true, answer])
  return (answer as { id: string }).id
}
const opened = (name: string, municipality: string): Promise<string> =>
  record('service-units', {
    name,
    serviceType: 'group-apartment',
    municipality,
    effectiveOn: '2022-01-01',
    places: [
      { targetGroup: GROUP, authorised: 8, operational: 8, occupied: 8, reserved: 0, waiting: 0 },
    ],
  })
const ordered = (unit: string, effectiveOn: string): Promise<string> =>
  record('closure-orders', {
    authority: 'Dome',
    units: [unit],
    issuedOn: inDays(-90),
    effectiveOn,
  })

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  today = inDays(0)
  over = await opened('Pārpildīta', SAULKRASTI)
  await record(`service-units/${over}/counts`, {
    targetGroup: GROUP,
    occupied: 10,
    effectiveOn: inDays(-30),
    overrun: { reason: 'Plūdi' },
  })
  closing = await opened('Slēdzama', REZEKNE)
  await ordered(closing, inDays(60))
  staying = await opened('Paliek', LIEPAJA)
  const order = await ordered(staying, inDays(30))
  await record(`closure-orders/${order}/revocation`, { revokedOn: inDays(15) })
  visitor = await visit(browser, vietas.url, { viewport: { width: 1280, height: 900 } })
  page = visitor.page
})
afterAll(ended)

const main = async (): Promise<string> => oneLine(await page.locator('main').innerText())
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const inAddress = (name: string): string | null => new URL(page.url()).searchParams.get(name)

describe('people for whom there is no place', () => {
  it('over the limit are flagged where their unit and its municipality are, with the reason', async () => {
    await visitor.open(`/units/${over}`)
    expect(await main()).toContain('2 virs vietu skaita')
    await page.getByText('2 virs vietu skaita, iemesls: Plūdi').waitFor()
    await isGoodForAll(visitor)
    await visitor.open(`/municipalities/${SAULKRASTI}`)
    await page.getByRole('link', { name: '2 virs vietu skaita' }).click()
    await page.getByRole('heading', { name: 'Virs vietu skaita' }).waitFor()
  })

  it('in a unit that is closed are displaced, and nothing is said of its confirmation', async () => {
    await visitor.open(`/units/${closing}?validAt=${inDays(90)}`)
    expect(await main()).toContain('8 cilvēki skaitās pārvietoti')
    expect(await main()).not.toContain('Apstiprinājuma diena')
    await visitor.open(`/municipalities/${REZEKNE}?validAt=${inDays(90)}`)
    expect(await main()).toContain('Neviena vienība nedarbojas.')
    await page.getByRole('link', { name: '8 cilvēki skaitās pārvietoti' }).waitFor()
    await isGoodForAll(visitor)
  })
})

describe('an order that is to be revoked before its day', () => {
  it('is not soon to close anything, on the start page, among orders and at its unit', async () => {
    await visitor.open('/')
    const attention = page.locator('section', { hasText: 'Kam jāpievērš uzmanība' }).last()
    await attention.getByRole('link', { name: 'Slēdzama' }).waitFor()
    expect(await attention.getByRole('link', { name: 'Paliek' }).count()).toBe(0)
    await visitor.open('/closure-orders')
    expect(await page.locator('h2').allTextContents()).toContainEqual(
      expect.stringContaining('Spēkā līdz atcelšanai, nav jāslēdz: 1'),
    )
    await visitor.open(`/units/${staying}`)
    expect(await main()).toContain(`līdz ${written(inDays(15))}, tad atcelts; nav jāslēdz`)
  })
})

describe('the list of dates', () => {
  it('has the days on which orders and revocations became known, and what is chosen is there', async () => {
    await visitor.open('/closure-orders?validAt=2016-09-01')
    const dates = page.getByRole('combobox', { name: 'Gatavi datumi' })
    const all = await dates.locator('option').allTextContents()
    const issued = `rīkojums izdots ${written(today)}`
    expect(all).toContain(issued)
    expect(all).toContain('rīkojums izdots 24.05.2016.')
    expect(all).not.toContain(`rīkojums izdots ${written(inDays(-90))}`)
    expect(all).toContain(`rīkojums atcelts ${written(today)}`)
    await dates.selectOption({ label: issued })
    await settled(page)
    await expect.poll(main).toContain('Paliek')
  })
})

describe('knowledge of a day to come', () => {
  it('is that of today, in the sentence and in files', async () => {
    await visitor.open(`/nearest?to=Liepāja&knownAt=2030-01-01`)
    expect(await main()).not.toContain('2030')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).first().click(),
    ])
    const saved = readFileSync(await file.path(), 'utf8')
    expect(saved).toContain(today)
    expect(saved).not.toContain('2030')
    await visitor.open('/compare?fromKnownAt=2030-01-01&fromValidAt=2020-01-01')
    expect(await main()).not.toContain('2030')
  })
})

describe('an address with a day that is none', () => {
  it.each(['2026-02-31', '27.11.2025'])(
    'such as %s says so until another is chosen',
    async (day) => {
      await visitor.open(`/map?validAt=${day}`)
      const said = page.getByRole('alert')
      expect(await said.innerText()).toContain(`validAt=${day}`)
      expect(await said.innerText()).toContain('rādīta šodiena')
      await page.getByLabel('Stāvoklis').first().fill('31.12.2019.')
      await page.keyboard.press('Enter')
      await expect.poll(() => inAddress('validAt')).toBe('2019-12-31')
      await expect.poll(() => said.count()).toBe(0)
    },
  )

  it('says so for all', async () => {
    await visitor.open('/accessibility?validAt=2026-02-31')
    await isGoodForAll(visitor)
  })

  it('is said of the first of two states as well', async () => {
    await visitor.open('/compare?fromValidAt=2026-02-31')
    expect(await page.getByRole('alert').innerText()).toContain('fromValidAt=2026-02-31')
  })
})

describe('a page on paper', () => {
  it('has both of its dates', async () => {
    await visitor.open('/?validAt=2019-12-31&knownAt=2020-01-31')
    await page.emulateMedia({ media: 'print' })
    await page
      .getByText('Stāvoklis 2019. gada 31. decembrī, kā zināms 2020. gada 31. janvārī.')
      .waitFor()
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('what changed', () => {
  it('of an order is told wherever it is compared, and nothing else is said of it', async () => {
    await visitor.open('/')
    const changed = page.locator('section', { hasText: 'Kas mainījās pēdējā gadā' }).last()
    const row = changed.locator('tr', { hasText: 'Slēdzama' })
    expect(oneLine((await row.locator('td').allInnerTexts()).join(' | '))).toMatch(
      /rīkojums slēgt \| 0 \| \+8$/,
    )
    await visitor.open(`/compare?fromValidAt=${inDays(-120)}&planningRegion=Latgale`)
    expect(await main()).not.toContain('nekas nav mainījies')
    const inPlace = page.locator('tbody tr', { hasText: 'Rēzekne' })
    expect(oneLine(await inPlace.last().innerText())).toContain('+8')
    expect(
      oneLine(await page.locator('tbody tr', { hasText: 'Slēdzama' }).first().innerText()),
    ).toContain('+8')
  })

  it('where people came or waited only, does not say that nothing did', async () => {
    await record(`service-units/${closing}/vacatings`, {
      targetGroup: GROUP,
      places: 1,
      effectiveOn: inDays(-1),
    })
    await visitor.open(`/compare?fromValidAt=${inDays(-2)}&planningRegion=Latgale`)
    expect(
      oneLine(await page.locator('tbody tr', { hasText: 'Slēdzama' }).first().innerText()),
    ).toContain('−1')
    await record(`service-units/${closing}/waiting-list-entries`, {
      targetGroup: GROUP,
      effectiveOn: today,
    })
    await visitor.open(`/compare?fromValidAt=${inDays(-1)}&planningRegion=Latgale`)
    expect(await main()).not.toContain('Starp A un B nekas nav mainījies')
  })
})

it('no page complains', () => expect(visitor.complaints).toEqual([]))
