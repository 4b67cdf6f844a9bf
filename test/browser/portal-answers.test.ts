import type { Browser, Download } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

const KALKUNI = '/units/f15d2622-e66d-5fd3-9809-565d5ab0b247'
const AUGSDAUGAVA = '/municipalities/LV0022000'

let vietas: Standalone
let browser: Browser

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
})
afterAll(ended)

async function guestOf(path: string): Promise<Visitor> {
  const guest = await visit(browser, vietas.url)
  await guest.open(path)
  return guest
}

/** Holds what is asked of an address until it is let go. */
async function held(
  { page }: Visitor,
  asked: string | RegExp,
): Promise<{ count: () => number; release: () => void }> {
  let waiting = 0
  let release = (): void => undefined
  const open = new Promise<void>((resolve) => (release = resolve))
  await page.route(asked, async (route) => {
    waiting += 1
    await open
    await route.continue()
  })
  return { count: () => waiting, release }
}

async function type({ page }: Visitor, field: string, day: string): Promise<void> {
  await page.getByLabel(field).first().fill(day)
  await page.keyboard.press('Enter')
}

const lead = ({ page }: Visitor): Promise<string | null> =>
  page.locator('main .lead').first().textContent()
const shapes = ({ page }: Visitor): Promise<number> => page.locator('svg a[data-code]').count()

async function fileOf({ page }: Visitor, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ])
  return textOf(file)
}

async function textOf(file: Download): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

describe('an answer and its dates', () => {
  it('stand together while another is awaited, in the sentence, the map and files', async () => {
    const guest = await guestOf('/map?validAt=2023-12-31')
    const sums = await held(guest, '**/capacity/v1/capacity?**')
    await type(guest, 'Stāvoklis', '31.12.2019.')
    await expect.poll(sums.count).toBeGreaterThan(1)
    expect(await shapes(guest)).toBe(43)
    expect(await lead(guest)).toContain('2023. gada 31. decembrī')
    const rows = (await fileOf(guest, 'CSV')).trim().split('\r\n')
    expect(rows).toHaveLength(44)
    expect(rows[1]).toMatch(/^2023-12-31,\d{4}-\d\d-\d\d,false,/)
    sums.release()
    await expect.poll(() => shapes(guest)).toBe(119)
    expect(await lead(guest)).toContain('2019. gada 31. decembrī')
    await guest.leave()
  })

  it('do not stay where the next question fails', async () => {
    const guest = await guestOf('/map?validAt=2023-12-31')
    await guest.page.route('**/capacity/v1/**', (route) => route.abort())
    await type(guest, 'Stāvoklis', '31.12.2015.')
    await guest.page.getByRole('alert').first().waitFor()
    expect(await guest.page.locator('main table').count()).toBe(0)
    expect(await guest.page.getByRole('button', { name: 'CSV' }).count()).toBe(0)
    expect((await lead(guest))?.trim()).toBe('')
    await guest.leave()
  })

  it('are drawn though a newer one is awaited', async () => {
    const guest = await guestOf('/map?validAt=2023-12-30')
    const next = await held(guest, /capacity\?.*validAt=2023-12-31/)
    const later = await held(guest, /capacity\?.*validAt=2024-01-01/)
    await guest.page.getByRole('slider', { name: 'Stāvoklis' }).focus()
    await guest.page.keyboard.press('ArrowRight')
    await guest.page.keyboard.press('ArrowRight')
    await expect.poll(later.count).toBeGreaterThan(1)
    next.release()
    await expect.poll(() => lead(guest)).toContain('2023. gada 31. decembrī')
    later.release()
    await expect.poll(() => lead(guest)).toContain('2024. gada 1. janvārī')
    await guest.leave()
  })

  it('are of one measure; that nothing is found is said of an answer only', async () => {
    const guest = await guestOf('/map?validAt=2023-12-31')
    const sums = await held(guest, '**/capacity/v1/capacity?**')
    await guest.page.getByRole('link', { name: 'Atlikums līdz plānam' }).click()
    await expect.poll(sums.count).toBeGreaterThan(1)
    expect(await guest.page.getByText('Nevienas pašvaldības ar tādu').count()).toBe(0)
    expect(await lead(guest)).toContain('brīvas vietas')
    expect(await shapes(guest)).toBe(43)
    sums.release()
    await expect.poll(() => lead(guest)).toContain('līdz plānu mērķiem')
    await guest.leave()
  })
})

describe('whether anything is generated', () => {
  it('is asked again where it is not known, and files wait for it', async () => {
    const guest = await visit(browser, vietas.url)
    const asked = '**/capacity/v1/sources?generated=true*'
    await guest.page.route(asked, (route) =>
      route.fulfill({ status: 500, contentType: 'application/json', body: '{"title":"x"}' }),
    )
    await guest.open('/map')
    const csv = guest.page.getByRole('button', { name: 'CSV' }).first()
    await expect.poll(() => csv.isDisabled()).toBe(true)
    await guest.page.unroute(asked)
    await guest.page.locator('footer').getByRole('button', { name: 'Mēģināt vēlreiz' }).click()
    await guest.page.locator('footer').getByText('nav ģenerētu datu').waitFor()
    expect(await csv.isDisabled()).toBe(false)
    await guest.leave()
  })
})

describe('a number', () => {
  it('that is not known is ?, names its unit, and says so in what is cited', async () => {
    const guest = await guestOf(`/explain?measure=operational&unit=${KALKUNI.split('/')[2]}`)
    expect((await guest.page.locator('.number').first().textContent())?.trim()).toBe('?')
    expect(await guest.page.locator('h1').textContent()).toContain('Filiāle "Kalkūni"')
    const cited = await guest.page.locator('blockquote p').first().textContent()
    expect(cited).toMatch(/nav zināms: 1 \(Vietas, žurnāla pozīcija 44\)\.$/)
    const sums = await guest.page.locator('main tbody td:nth-last-child(2)').allTextContents()
    expect(sums).toEqual(['?', '?'])
    await guest.leave()
  })

  it('of some services leads to the explanation of just these', async () => {
    const asked = 'serviceType=long-term-care&targetGroup=not-stated&boundaries=now'
    const guest = await guestOf(`/map?validAt=2015-12-31&${asked}`)
    const links = guest.page.locator('main a.explained')
    const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(hrefs.length).toBeGreaterThan(2)
    for (const href of hrefs) {
      const { pathname, searchParams } = new URL(href ?? '', vietas.url)
      expect(pathname).toBe('/explain')
      expect(Object.fromEntries(searchParams)).toMatchObject({
        ...Object.fromEntries(new URLSearchParams(asked)),
        validAt: '2015-12-31',
      })
    }
    await guest.leave()
  })
})

describe('a chart', () => {
  it('has its years in the time zone of Latvia', async () => {
    const guest = await guestOf(KALKUNI)
    const years = await guest.page.locator('main .wide svg text.axis').allTextContents()
    expect(years).toContain('2020')
    await guest.leave()
  })

  it('says at least where a unit has no count, also in files', async () => {
    const guest = await visit(browser, vietas.url)
    await guest.page.route('**/capacity/v1/capacity/series?**', async (route) => {
      const answer = await (await route.fetch()).json()
      for (const { total } of answer.points) {
        total.units = 3
        total.places.operational = 12
        total.unitsWithUnknown.operational = 1
      }
      await route.fulfill({ json: answer })
    })
    await guest.open('/map?validAt=2023-12-31')
    const chart = guest.page.locator('figure')
    await chart.locator('svg').waitFor()
    expect(await chart.locator('text.name').first().textContent()).toBe('12+')
    expect(await chart.locator('text.axis').allTextContents()).toContain('2020')
    await chart.locator('summary').click()
    expect(await chart.locator('tbody td.number').first().textContent()).toBe('12+')
    const [csv, svg] = ['CSV', 'SVG'].map((name) => chart.getByRole('button', { name }))
    const [rows] = await Promise.all([guest.page.waitForEvent('download'), csv?.click()])
    const [names, first] = (await textOf(rows)).split('\r\n')
    expect(names).toContain('validAt,operational,operationalKnown,occupied,occupiedKnown,knownAt')
    expect(first).toMatch(/^\d{4}-\d\d-\d\d,12,at-least,.*,false$/)
    const [drawing] = await Promise.all([guest.page.waitForEvent('download'), svg?.click()])
    expect(await textOf(drawing)).toMatch(
      /stāvoklis 31\.12\.2023\., kā zināms .*; bez ģenerētiem datiem/,
    )
    await guest.leave()
  })
})

describe('what was not yet so', () => {
  it('is a unit that opens later, of which no places are stated', async () => {
    const guest = await guestOf(`${KALKUNI}?validAt=2005-01-01`)
    await guest.page.getByText('atvērs 01.01.2010.').waitFor()
    expect(await guest.page.getByText('0 vietu').count()).toBe(0)
    await guest.leave()
  })

  it('is an order of which only later days know', async () => {
    const guest = await guestOf('/closure-orders?validAt=2016-05-01')
    expect(await guest.page.locator('h2').allTextContents()).toEqual([
      expect.stringContaining('Vēl nav izdots: 3'),
    ])
    await guest.leave()
  })

  it('is a municipality, which leads to those in its place', async () => {
    const guest = await guestOf(`${AUGSDAUGAVA}?validAt=2019-01-01`)
    expect(await lead(guest)).toContain('tādas pašvaldības vēl nebija')
    expect(await guest.page.getByRole('alert').count()).toBe(0)
    await guest.page.locator('.lead').getByRole('link', { name: 'Daugavpils novads' }).click()
    await settled(guest.page)
    expect(await guest.page.locator('h1').textContent()).toContain('Daugavpils novads')
    expect(await guest.page.getByRole('alert').count()).toBe(0)
    await guest.leave()
  })

  it('may be asked in the boundaries of today', async () => {
    const guest = await guestOf(`${AUGSDAUGAVA}?validAt=2019-01-01&boundaries=now`)
    expect(await lead(guest)).toContain('1 vienība')
    expect(await guest.page.getByRole('alert').count()).toBe(0)
    await guest.leave()
  })
})

describe('going to another page', () => {
  it('never shows the one that is left with the address of the next', async () => {
    const guest = await guestOf(KALKUNI)
    const asked: string[] = []
    guest.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const script = await held(guest, '**/assets/Municipality*.js')
    await guest.page.getByRole('link', { name: 'Augšdaugavas novads' }).first().click()
    await expect.poll(script.count).toBe(1)
    expect(await guest.page.locator('h1').count()).toBe(0)
    script.release()
    await settled(guest.page)
    expect(await guest.page.locator('h1').textContent()).toContain('Augšdaugavas novads')
    expect(asked).not.toContain('/capacity/v1/units/LV0022000')
    await guest.leave()
  })

  it('leaves a page that could not be loaded behind', async () => {
    const guest = await guestOf('/accessibility')
    await guest.page.route('**/assets/Orders*.js', (route) => route.abort())
    await guest.page.getByRole('link', { name: 'Rīkojumi' }).click()
    await guest.page.getByRole('alert').waitFor()
    await guest.page.goBack()
    await guest.page.getByRole('heading', { name: 'Piekļūstamības paziņojums' }).waitFor()
    expect(await guest.page.getByRole('alert').count()).toBe(0)
    await guest.leave()
  })
})

describe('the date bar', () => {
  const dayIn = ({ page }: Visitor): string => new URL(page.url()).searchParams.get('validAt') ?? ''

  it('plays by months of the first day; going back ends it', async () => {
    const guest = await guestOf('/accessibility?validAt=2015-01-31')
    await guest.page.getByRole('button', { name: 'Atskaņot laiku' }).click()
    await expect.poll(() => dayIn(guest)).toBe('2015-02-28')
    await expect.poll(() => dayIn(guest)).toBe('2015-03-31')
    await guest.page.goBack()
    await guest.page.getByRole('button', { name: 'Atskaņot laiku' }).waitFor()
    expect(dayIn(guest)).toBe('2015-01-31')
    await guest.leave()
  })

  it('drops what is no date once the day moves', async () => {
    const guest = await guestOf('/accessibility')
    const field = guest.page.getByLabel('Stāvoklis').first()
    await type(guest, 'Stāvoklis', '31.02.2019.')
    await guest.page.getByText('Ierakstiet dienu šādi').waitFor()
    await guest.page.getByRole('slider', { name: 'Stāvoklis' }).focus()
    await guest.page.keyboard.press('Home')
    await expect.poll(() => field.inputValue()).toBe('01.01.2013.')
    expect(await guest.page.getByText('Ierakstiet dienu šādi').isVisible()).toBe(false)
    await guest.leave()
  })
})
