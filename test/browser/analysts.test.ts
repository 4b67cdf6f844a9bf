import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isAccessible, isGoodForAll } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

const KALKUNI = 'f15d2622-e66d-5fd3-9809-565d5ab0b247'
const PRIEDITE = '3577f1d0-a35d-58a3-b462-1b9700fea2f1'
const NOT_REVOKED = 'order-on-kalkuni-not-revoked'

let vietas: Standalone
let browser: Browser
let visitor: Visitor
let page: Page

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  visitor = await visit(browser, vietas.url, { viewport: { width: 1280, height: 900 } })
  page = visitor.page
})
afterAll(ended)

const oneLine = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()
async function row(text: string, within: Page | Locator = page): Promise<string> {
  const found = within.locator('tbody tr', { hasText: text }).first()
  return (await found.locator('td').allTextContents()).map(oneLine).join(' | ')
}
const bar = (): Locator => page.getByRole('complementary', { name: /scenāriju|scenario/ })
const barSays = async (): Promise<string> => {
  await bar().locator('dl').waitFor()
  return oneLine(await bar().textContent())
}
const section = (name: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { name, exact: true }) })

describe('what if the order on Kalkūni had not been revoked', () => {
  it('it would have closed on 1 September 2019, which the scenario tells beside its baseline', async () => {
    await visitor.open(`/what-if/${NOT_REVOKED}?validAt=2019-10-01`)
    expect(await page.locator('h1').textContent()).toContain('Rīkojums par Kalkūniem nav atcelts')
    expect(oneLine(await section('Ko tas maina').textContent())).toContain(
      'Ja nebūtu: Rīkojuma atcelšana, 28.09.2016. – rīkojums: Filiāle "Kalkūni"',
    )
    await page.getByRole('heading', { name: 'Vairs nevar būt: 0' }).waitFor()
    expect(await row('Vienības, kas darbojas')).toContain('| 1 | 2 | −1 |')
    expect(await row('slēgta')).toContain('slēgta | −1 | nav zināms')
    expect(await row('Daugavpils novads')).toContain('| 0 | 1 | −1 |')
    await isGoodForAll(visitor)
  })

  it('every page says that it shows the scenario, with its numbers beside the baseline', async () => {
    await visitor.open(`/map?scenario=${NOT_REVOKED}&validAt=2019-10-01`)
    expect(await barSays()).toContain('Vienības 1 (pamatā 2; starpība −1)')
    expect(await row('Daugavpils novads')).toContain('nav vienību | nav zināms')
    await page.getByText('Šī lapa rāda, kas būtu, ja').waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    const [names, first] = readFileSync(await saved.path(), 'utf8').split('\r\n')
    expect(names).toContain('generated,ofScenario,')
    expect(first).toContain(`,false,${NOT_REVOKED},`)
    await isAccessible(page, 'aside')
    await page.locator('td').getByRole('link', { name: 'Daugavpils novads' }).click()
    await page.getByRole('heading', { level: 1, name: 'Daugavpils novads' }).waitFor()
    await expect.poll(barSays).toContain('Vienības 0 (pamatā 1; starpība −1)')
    await page.getByRole('link', { name: 'Filiāle "Kalkūni"' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kalkūni' }).waitFor()
    await expect.poll(barSays).toContain('Notikumi un divi laiki ir no reģistra')
    await page.getByText('Rīkojums stājies spēkā').waitFor()
    await isGoodForAll(visitor)
    await visitor.open(`/explain?scenario=${NOT_REVOKED}&measure=units`)
    await bar().getByText('Šai lapai scenāriju nevar jautāt').waitFor()
    await bar().getByRole('link', { name: 'Bez scenārija' }).click()
    await bar().waitFor({ state: 'detached' })
  })

  it('plans and the pipeline stand beside the baseline as well', async () => {
    await visitor.open(`/pipeline?scenario=${NOT_REVOKED}&validAt=2021-01-01`)
    expect(await barSays()).toContain('Topošās vietas 39+ (pamatā 39+)')
    const beside = section('Topošās vietas pa posmiem')
    await beside.waitFor()
    expect(await row('apstiprināts', beside)).toBe('apstiprināts | 39 | 39 | 0 | 1 | 1 | 0')
    await visitor.open(`/plans?scenario=${NOT_REVOKED}&validAt=2019-01-01`)
    await section('Plānu izpilde').waitFor()
    await isGoodForAll(visitor)
  })
})

describe('the list of scenarios', () => {
  it('says why one that is made from the log is not there', async () => {
    await visitor.open('/what-if')
    await page.getByText('Scenārija „Visi projekti gadu vēlāk” nav: žurnālā nav').waitFor()
    await isGoodForAll(visitor)
    await page.getByText('There is no scenario “Every project a year late”').waitFor()
  })
})

describe('a scenario of one’s own', () => {
  it('is made from what happened to a unit, copied, changed and deleted', async () => {
    await visitor.open('/what-if?validAt=2019-10-01&knownAt=2019-10-01')
    await page.getByLabel('Vienība, rīkojums vai projekts').fill('kalkuni')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Filiāle "Kalkūni"', exact: true }).click()
    await page
      .getByRole('button', { name: 'Izlaist: Rīkojuma atcelšana, 28.09.2016.' })
      .press('Enter')
    await page.getByText('Ja nebūtu:').waitFor()
    const amending = page.locator('main details', { hasText: 'Grozīt rīkojuma dienu' })
    await amending.getByText('Grozīt rīkojuma dienu').click()
    await amending.getByLabel('Grozīts').fill('31.02.2018.')
    await amending.getByLabel('No dienas').fill('01.01.2021.')
    await amending.getByRole('button').click()
    await amending.getByText('Ierakstiet dienu šādi').waitFor()
    await amending.getByLabel('Grozīts').fill('01.06.2018.')
    await amending.getByRole('button').click()
    await page.getByText('Ja būtu:').waitFor()
    await isAccessible(page)
    await page.getByLabel('Scenārija nosaukums').fill('Slēgt gadu vēlāk')
    await page.getByRole('button', { name: 'Izveidot scenāriju' }).click()
    await page.getByRole('heading', { level: 1, name: 'Slēgt gadu vēlāk' }).waitFor()
    await settled(page)
    expect(await row('Vienības, kas darbojas')).toContain('| 1 | 1 | 0')
    await page.getByLabel('Stāvoklis').first().fill('01.10.2021.')
    await page.keyboard.press('Enter')
    await expect.poll(() => row('Vienības, kas darbojas')).toContain('| 0 | 1 | −1 |')

    await page.getByRole('button', { name: 'Kopēt ar nosaukumu' }).click()
    await page.getByRole('button', { name: 'Izveidot kopiju' }).click()
    await page.getByRole('heading', { level: 1, name: 'Slēgt gadu vēlāk (kopija)' }).waitFor()
    await page.getByRole('button', { name: 'Dzēst scenāriju' }).click()
    await page.getByRole('button', { name: 'Tiešām dzēst' }).click()
    await page.getByRole('link', { name: 'Slēgt gadu vēlāk', exact: true }).waitFor()
    expect(await page.getByText('(kopija)').count()).toBe(0)
  })

  it('names what can no longer be, and moves along with the log', async () => {
    const { body: made } = await vietas.post('/history/v1/scenarios', {
      name: 'Kalkūni never opened',
      leaveOut: [{ stream: `serviceUnits-${KALKUNI}` }],
    })
    const later = `/registry/v1/service-units/${PRIEDITE}/confirmations`
    expect((await vietas.post(later, { effectiveOn: '2024-01-01' })).status).toBe(200)
    await visitor.open(`/what-if/${made.id}?validAt=2019-10-01`)
    const impossible = page.locator('section', { hasText: 'Vairs nevar būt:' })
    await impossible.getByText('tādas vienības nav').first().waitFor()
    expect(oneLine(await impossible.textContent())).toContain(
      'Rīkojums par darbības izbeigšanu, 24.05.2016.',
    )
    await page.getByText('žurnālā kopš tā vēl 1 ieraksts').waitFor()
    await page.getByRole('button', { name: 'Pārcelt uz žurnāla beigām' }).click()
    await page.getByText('žurnāls tālāk nav gājis').waitFor()
    await isGoodForAll(visitor)
  })
})

describe('a unit on both clocks', () => {
  it('tells what revoked what, from which document, and nothing that was not known yet', async () => {
    await visitor.open(`/units/${KALKUNI}`)
    expect(await row('28.09.2016.', section('Notikumi un avoti'))).toContain(
      'vēlāk atcelts: rīkojuma atcelšana, 28.09.2016.',
    )
    const revoked = page.locator('tbody tr', { hasText: 'Jauns.lv' })
    expect(oneLine(await revoked.textContent())).toContain(
      'atceļ: rīkojums par darbības izbeigšanu, 24.05.2016.',
    )
    const drawn = page.getByRole('img', { name: /Katrā no 3 rindām/ })
    expect(oneLine(await drawn.textContent())).toContain('slēgta no 01.09.2019.')
    await isGoodForAll(visitor)
    await visitor.open(`/units/${KALKUNI}?knownAt=2016-06-15`)
    expect(await page.getByText('vēlāk atcelts').count()).toBe(0)
    await page.getByRole('link', { name: 'ja tā nebūtu' }).last().click()
    await page.getByText('Ja nebūtu:').waitFor()
  })
})

describe('comparing over the reform', () => {
  it('shows both maps in the boundaries of their day, and what changed of the registers', async () => {
    const points = 'validAt=2021-10-01&fromValidAt=2016-06-15&fromKnownAt=2016-06-15'
    await visitor.open(`/compare?${points}`)
    await page.locator('.maps').waitFor()
    const shapes = (index: number): Promise<number> =>
      page.locator('.maps svg[role=group]').nth(index).locator('a[data-code]').count()
    expect([await shapes(0), await shapes(1), await shapes(2)]).toEqual([119, 43, 43])
    const difference = page.locator('.maps svg[role=group]').nth(2)
    await difference.getByRole('link', { name: 'Augšdaugavas novads: nav zināms' }).waitFor()
    const registers = section('Plāni, projekti, rīkojumi un rādītāji')
    await registers.locator('table').waitFor()
    expect(await row('Kalkūni', registers)).toContain('beidzies | spēkā → atcelts')
    expect(await row('Latgales plānošanas reģiona', registers)).toContain('plāns |')
    await page
      .getByText('Gaidītāji rindā: skaits nav zināms arī vienībām, kas nedarbojas')
      .waitFor()
  })

  it('lists municipalities whose units or places differ, also where only an order does', async () => {
    const points = 'validAt=2021-10-01&fromValidAt=2016-06-15&fromKnownAt=2016-06-15'
    await visitor.open(`/compare?${points}`)
    const list = section('Pa pašvaldībām')
    await list.locator('tbody tr').first().waitFor()
    const names = await list.locator('tbody tr td:first-child').allTextContents()
    expect(names.map((name) => name.trim())).toEqual([
      'Augšdaugavas novads',
      'Daugavpils',
      'Rīga',
      'Siguldas novads',
    ])
  })

  it('lists none whose code or boundaries alone a reform changed', async () => {
    await visitor.open('/compare?validAt=2021-12-31&fromValidAt=2020-12-31')
    const list = section('Pa pašvaldībām')
    await list.getByText('Starp A un B nekas nav mainījies.').waitFor()
    expect(await list.locator('tbody tr').count()).toBe(0)
    const [a] = await page.locator('td a.explained').all()
    expect(await a?.getAttribute('href')).toContain('boundaries=2021-12-31')
  })

  it('a number is explained from the comparison', async () => {
    await visitor.open('/compare?validAt=2019-10-01&fromValidAt=2016-06-15')
    await page.locator('td a.explained').nth(1).click()
    await page.getByText('Skaitlis veidojas no').waitFor()
    expect(new URL(page.url()).searchParams.get('validAt')).toBe('2019-10-01')
  })
})
