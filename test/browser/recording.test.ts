import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isAccessible, violations } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

const MINUTE = 60_000

let vietas: Standalone
let browser: Browser

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
})
afterAll(ended)

const GROUP = 'adults-with-mental-disorders'

/** A unit with twelve places, ten of them taken. */
async function unit(name: string): Promise<string> {
  const places = { authorised: 12, operational: 12, occupied: 10, reserved: 0, waiting: 0 }
  const { status, body } = await vietas.post('/registry/v1/service-units', {
    name,
    serviceType: 'group-apartment',
    municipality: 'LV0002000',
    effectiveOn: '2022-01-01',
    places: [{ targetGroup: GROUP, ...places }],
  })
  expect(status).toBe(201)
  await vietas.get(`/capacity/v1/units/${body.id}?after=${body.position}`)
  return body.id
}

async function guestOf(path: string): Promise<Visitor> {
  const guest = await visit(browser, vietas.url)
  await guest.open(path)
  return guest
}

const registered = async (id: string): Promise<{ revision: number; places: any[] }> =>
  (await vietas.get(`/registry/v1/service-units/${id}`)).body

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement).catch(() => false)

const MOST_KEYS = 120

/** Walks by the Tab key to what is to be used next. */
async function walkTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor()
  for (let keys = 0; keys < MOST_KEYS; keys += 1) {
    if (await isFocused(element)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(element)} is not reached by the keyboard`)
}

async function follow(page: Page, link: Locator, to: RegExp): Promise<void> {
  await walkTo(page, link)
  await page.keyboard.press('Enter')
  await page.waitForURL(to)
  await settled(page)
}

const JOURNEY = {
  lv: {
    count: 'cik cilvēku saskaitīts',
    record: 'Ierakstīt',
    refused: 'Par to nevar ziņot, pirms tas noticis',
    today: 'Šodien: Skaitīšanas diena',
    done: 'Ierakstīts',
    see: 'Skatīt, kur tas redzams',
    undo: 'Kļūda? Atsaukt šo ziņojumu',
    other: 'ko citu …',
    withdraw: 'Atsaukt ziņojumu',
    report: 'Ziņojums',
    counted: 'personu skaitīšana',
  },
  en: {
    count: 'a head count',
    record: 'Record it',
    refused: 'The day lies ahead',
    today: 'Today: Day of the count',
    done: 'Recorded',
    see: 'See it where it shows',
    undo: 'A mistake? Withdraw this report',
    other: 'something else …',
    withdraw: 'Withdraw a report',
    report: 'Report',
    counted: 'head count',
  },
} as const

describe.each(['lv', 'en'] as const)('a reporter, by the keyboard alone (%s)', (language) => {
  const said = JOURNEY[language]

  it(
    'reports a count, mends what is refused at its field, sees it, and takes it back',
    async () => {
      const id = await unit(`Grupu dzīvoklis ${language}`)
      const path = `/units/${id}?lang=${language}`
      const guest = await guestOf(path)
      const { page } = guest
      const { keyboard } = page
      const occupied = page.locator('a[href*="measure=occupied"]')

      await follow(page, page.getByRole('link', { name: said.count, exact: true }), /countPlaces/)
      await expect.poll(() => page.locator('#field-targetGroup').inputValue()).toBe(GROUP)

      const day = page.locator('#field-effectiveOn')
      await walkTo(page, day)
      await keyboard.press('Control+A')
      await keyboard.type('31.12.2099.')
      await walkTo(page, page.locator('#field-occupied'))
      await keyboard.type('11')
      await keyboard.press('Enter')

      const refused = page.locator('#field-effectiveOn-wrong')
      await refused.getByText(said.refused).waitFor()
      await expect.poll(() => isFocused(day)).toBe(true)
      expect(await day.getAttribute('aria-describedby')).toContain('field-effectiveOn-wrong')

      await walkTo(page, page.getByRole('button', { name: said.today }))
      await keyboard.press('Enter')
      await expect.poll(() => refused.count()).toBe(0)
      await walkTo(page, page.getByRole('button', { name: said.record, exact: true }))
      await keyboard.press('Enter')
      const heading = page.getByRole('heading', { name: said.done, exact: true })
      await heading.waitFor()
      await expect.poll(() => isFocused(heading)).toBe(true)
      expect(await violations(page)).toEqual([])

      const undo = page.getByRole('link', { name: said.undo })
      expect(await undo.getAttribute('href')).toMatch(/withdrawReport\?.*eventId=/)

      await follow(page, page.getByRole('link', { name: said.see }), /\/units\//)
      await expect.poll(() => occupied.textContent()).toBe('11')

      await follow(page, page.getByRole('link', { name: said.other }), /\/record\?/)
      await follow(page, page.getByRole('link', { name: said.withdraw }), /withdrawReport/)
      const report = page.getByRole('combobox', { name: said.report, exact: true })
      await walkTo(page, report)
      await keyboard.press('ArrowDown')
      await page.getByRole('option', { name: said.counted }).waitFor()
      await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
      await expect.poll(() => report.inputValue()).toContain(said.counted)
      await walkTo(page, page.locator('#field-reason'))
      await keyboard.type('Ierakstīts pārbaudei')
      await walkTo(page, page.getByRole('button', { name: said.record, exact: true }))
      await keyboard.press('Enter')
      await heading.waitFor()
      await follow(page, page.getByRole('link', { name: said.see }), /\/units\//)
      await expect.poll(() => occupied.textContent()).toBe('10')
      await guest.leave()
    },
    MINUTE,
  )
})

describe('a report', () => {
  /** A form on a unit, with a count filled in. */
  async function counting(id: string, count: string): Promise<Visitor> {
    const guest = await guestOf(`/record/countPlaces?of=${id}`)
    await expect.poll(() => guest.page.locator('#field-targetGroup').inputValue()).toBe(GROUP)
    await guest.page.locator('#field-occupied').fill(count)
    return guest
  }
  const record = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Ierakstīt', exact: true }).click()
  const done = (page: Page): Promise<void> =>
    page.getByRole('heading', { name: 'Ierakstīts', exact: true }).waitFor()

  it('that somebody else was before is not recorded over theirs, unless it is said so', async () => {
    const id = await unit('Vienība ar diviem ziņotājiem')
    const { page, leave } = await counting(id, '8')
    const theirs = { targetGroup: GROUP, effectiveOn: '2026-01-01', occupied: 9 }
    await vietas.post(`/registry/v1/service-units/${id}/counts`, theirs)
    await record(page)
    const heading = page.getByRole('heading', { name: 'Kāds cits bija ātrāks' })
    await heading.waitFor()
    const said = page.getByRole('alert').first()
    await said.getByText('Aizņemtas vietas: 9').waitFor()
    expect(await said.textContent()).toContain('Vienība ar diviem ziņotājiem')
    expect(await violations(page)).toEqual([])
    expect((await registered(id)).revision).toBe(1)
    await page.getByRole('button', { name: 'Ierakstīt pēc tās' }).click()
    await done(page)
    expect((await registered(id)).places[0].occupied).toBe(8)
    await leave()
  })

  it('that is begun is kept while one looks something up, and gone once it is recorded', async () => {
    const id = await unit('Vienība ar melnrakstu')
    const { page, leave } = await counting(id, '7')
    await page.reload()
    await settled(page)
    await expect.poll(() => page.locator('#field-occupied').inputValue()).toBe('7')
    await page.goto('/record')
    await settled(page)
    await page.getByRole('link', { name: /saskaitīts: Vienība ar melnrakstu/ }).click()
    await expect.poll(() => page.locator('#field-occupied').inputValue()).toBe('7')
    await record(page)
    await done(page)
    const drafts = () => Object.keys(sessionStorage).filter((name) => name.includes('draft'))
    expect(await page.evaluate(drafts)).toEqual([])
    await leave()
  })

  it('whose answer is lost is sent again and recorded once', async () => {
    const id = await unit('Vienība ar sliktu tīklu')
    const { page, leave } = await counting(id, '6')
    const writes = '**/registry/**/counts'
    await page.route(writes, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await record(page)
    await page.getByText('Nav zināms, vai ieraksts ir saglabāts').waitFor()
    await page.unroute(writes)
    await page.getByRole('button', { name: 'Sūtīt vēlreiz' }).click()
    await page.getByText('Jau bija ierakstīts').waitFor()
    const { revision, places } = await registered(id)
    expect([revision, places[0].occupied]).toEqual([1, 6])
    await leave()
  })

  it('is sent once, however often it is clicked', async () => {
    const id = await unit('Vienība ar čaklu peli')
    const { page, leave } = await counting(id, '5')
    await page.getByRole('button', { name: 'Ierakstīt', exact: true }).dblclick()
    await done(page)
    expect((await registered(id)).revision).toBe(1)
    await page.getByRole('button', { name: 'To pašu vēlreiz' }).click()
    await expect.poll(() => page.locator('#field-targetGroup').inputValue()).toBe(GROUP)
    await page.locator('#field-occupied').fill('3')
    await record(page)
    await done(page)
    expect((await registered(id)).places[0].occupied).toBe(3)
    await leave()
  })

  it('of more people than places asks why, and is recorded with the reason and its source', async () => {
    const id = await unit('Vienība, kurā ir par daudz')
    const { page, leave } = await counting(id, '14')
    await record(page)
    const reason = page.locator('#field-overrun-reason')
    await expect.poll(() => isFocused(reason)).toBe(true)
    await reason.fill('Plūdi kaimiņu pagastā')
    await page.getByText('Kā tas zināms').click()
    await page.locator('#used-source').fill('latgale')
    await page.keyboard.press('Enter')
    const title = page.locator('#field-source-title')
    await expect.poll(() => title.inputValue()).not.toBe('')
    const source = await title.inputValue()
    await page.locator('#will-be', { hasText: source }).waitFor()
    await record(page)
    await done(page)
    const { body } = await vietas.get(`/history/v1/timeline/service-units/${id}`)
    expect(body.entries.at(-1).source.title).toBe(source)
    expect((await registered(id)).places[0]).toMatchObject({ occupied: 14, overrun: 2 })
    await leave()
  })

  it.each([
    [503, 'Reģistrs šobrīd neatbild'],
    [413, 'Ieraksts ir par lielu'],
  ])('answered by %i says what to do', async (status, said) => {
    const id = await unit(`Vienība ar atbildi ${status}`)
    const { page, leave } = await counting(id, '4')
    await page.route('**/registry/**/counts', (route) =>
      route.fulfill({ status, contentType: 'text/html', body: '<p>A proxy says no</p>' }),
    )
    await record(page)
    await page.getByRole('alert').getByText(said).first().waitFor()
    expect(await page.locator('#field-occupied').inputValue()).toBe('4')
    await leave()
  })
})

describe('a row', () => {
  const valueOf = (page: Page, field: string): Promise<string> =>
    page.locator(`#field-${field}`).inputValue()

  it.each([
    ['/commitments', 'Ierakstīt saistības izpildi', 'commitment', 'A detailed action plan'],
    ['/assessments', 'Ierakstīt nepilnību', 'centre', 'Kalkūni'],
    ['/indicators', 'Ziņot rādītāja vērtību', 'area', 'Lat'],
  ])('of %s leads to what can be recorded of it, which begins with what it says', async (...of) => {
    const [path, act, field, says] = of
    const { page, leave } = await guestOf(path)
    const row = page.getByRole('row').filter({ hasText: says })
    await row.getByRole('link', { name: 'Ierakstīt' }).first().click()
    await page.getByRole('link', { name: act, exact: true }).click()
    await expect.poll(() => valueOf(page, field)).toContain(says)
    await leave()
  })

  it.each(['/needs', '/costs'])('of %s is corrected from what it says', async (path) => {
    const { page, leave } = await guestOf(path)
    await page.getByRole('link', { name: 'Labot' }).first().click()
    const unknown = page.getByRole('checkbox', { name: 'nav zināms', checked: true })
    await expect.poll(() => unknown.count()).toBe(2)
    await leave()
  })
})

it('a merger goes into a municipality chosen by its name, or into one whose code is new', async () => {
  const { page, leave } = await guestOf('/record/scheduleMerger')
  const successor = page.locator('#field-successor-code')
  await successor.fill('madona')
  await page.getByRole('option', { name: 'Madonas novads' }).click()
  await page.locator('#will-be', { hasText: 'Madonas novads' }).waitFor()
  await successor.fill('LV9999000')
  await page.getByRole('option', { name: 'LV9999000' }).click()
  await page.locator('#will-be', { hasText: 'LV9999000' }).waitFor()
  await leave()
})

const RECORD_SOURCE = { lv: 'Kā tas zināms', en: 'How it is known' }
const FORMS = { lv: ['issueClosureOrder'], en: ['commissionProject'] }

describe.each(['lv', 'en'] as const)('the forms in %s', (language) => {
  it('are accessible, also where everything is missing', async () => {
    const guest = await visit(browser, vietas.url, {
      colorScheme: language === 'lv' ? 'dark' : 'light',
      viewport: { width: language === 'lv' ? 390 : 1440, height: 900 },
    })
    const { page } = guest
    for (const path of ['/record', ...FORMS[language].map((act) => `/record/${act}`)]) {
      await guest.open(`${path}?lang=${language}`)
      if (path !== '/record') {
        await page.getByText(RECORD_SOURCE[language]).click()
        await page.getByRole('button', { name: JOURNEY[language].record, exact: true }).click()
        await page.getByRole('alert').waitFor()
      }
      await isAccessible(page)
    }
    expect(guest.complaints).toEqual([])
    expect(guest.elsewhere).toEqual([])
    await guest.leave()
  })
})
