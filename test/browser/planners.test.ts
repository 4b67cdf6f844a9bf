import type { Browser, Download, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isGoodForAll } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

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

const lead = async (): Promise<string> => oneLine(await page.locator('.lead').first().textContent())
/** What the first row with a text says, its cells apart. */
async function row(text: string): Promise<string> {
  const found = page.locator('tbody tr', { hasText: text }).first()
  return (await found.locator('td').allTextContents()).map(oneLine).join(' | ')
}
const choice = (name: string): Locator => page.getByRole('combobox', { name, exact: true })
const oneLine = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()

describe('plans', () => {
  it('the plan of Latgale covers a day before its approval from the day it was known on', async () => {
    await visitor.open('/plans?validAt=2017-06-30&knownAt=2018-07-24')
    expect(await lead()).toContain('1 plāns, spēkā 0.')
    await visitor.open('/plans?validAt=2017-06-30&knownAt=2018-07-26')
    expect(await lead()).toContain('1 plāns, spēkā 1.')
    expect(await row('Latgales plānošanas reģiona')).toContain(
      '| Latgales reģions | spēkā | 01.01.2017. | 31.12.2020. | 25.07.2018.',
    )
    await page.getByText('nav zināms neviens skaitlisks mērķis').waitFor()
    await isGoodForAll(visitor)
  })

  it('all pages are in one list, which Escape closes', async () => {
    await visitor.open('/plans?lang=en&knownAt=2018-07-26')
    const all = page.getByText('All pages')
    await all.click()
    const link = page.locator('details').getByRole('link', { name: 'Orders' })
    await link.waitFor()
    await page.keyboard.press('Escape')
    await link.waitFor({ state: 'hidden' })
    await all.press('Enter')
    await link.click()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/closure-orders')
    expect(new URL(page.url()).searchParams.get('knownAt')).toBe('2018-07-26')
  })
})

describe('the pipeline', () => {
  it('holds 16, 13 and 10 places in Viļāni, and does not take what is not stated for zero', async () => {
    await visitor.open('/pipeline?validAt=2021-01-01')
    expect(await lead()).toContain('Ceļā vismaz 39 vietas 2 projektos, 2 932 985,09 EUR.')
    const inVilani = await row('Infrastructure project in Viļāni')
    expect(inVilani).toContain('| Viļānu novads | apstiprināts | 01.04.2020. | 39 |')
    for (const kind of ['grupu dzīvoklis: 16', 'dienas aprūpes centrs: 13', 'darbnīca: 10'])
      expect(inVilani).toContain(kind)
    expect(await row('Group apartments in Preiļi')).toContain(
      '| iesniegts | diena nav dokumentēta | nav zināms |',
    )
    await choice('Posms').selectOption('approved')
    await expect.poll(() => new URL(page.url()).searchParams.get('stage')).toBe('approved')
    await settled(page)
    await expect.poll(() => page.getByText('Group apartments in Preiļi').count()).toBe(0)
    await isGoodForAll(visitor)
  })
})

describe('commitments', () => {
  it('the action plan was overdue on the first day of 2015, and fulfilled late', async () => {
    await visitor.open('/commitments?validAt=2015-01-01')
    expect(await row('A detailed action plan')).toContain('| nokavēta | 31.12.2014. | 1 diena |')
    await visitor.open('/commitments?validAt=2017-07-01')
    expect(await lead()).toContain('nokavēta 1, vēl jāpilda 3, izpildīta ar nokavēšanos 1.')
    expect(await row('A detailed action plan')).toContain('196 dienas | 15.07.2015.')
    await choice('Grupēt pēc').selectOption('status')
    await page.getByRole('rowheader', { name: 'vēl jāpilda: 3' }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    const [head, first] = await linesOf(file)
    expect(head).toContain('what,who,status,dueOn,daysLate,daysLateKnown')
    expect(first).toContain('2017-07-01')
    expect(first).toContain(',overdue,2017-06-30,1,all,')
    await isGoodForAll(visitor)
  })
})

describe('needs', () => {
  it('of Preiļi are reported and not known, which is neither zero nor unreported', async () => {
    await visitor.open('/needs?validAt=2023-12-31')
    expect(await row('Preiļu novads')).toContain(
      '| nav zināms | nav zināms | nav vienību | nav vienību | 25.07.2018. |',
    )
    expect(await row('Augšdaugavas novads')).toContain(
      '| nav ziņots | nav ziņots | nav zināms | nav zināms |',
    )
    const places = page.locator('tr', { hasText: 'Augšdaugavas' }).locator('a.explained').first()
    expect(await places.getAttribute('href')).toContain('/explain?validAt=2023-12-31')
    await visitor.open('/needs?validAt=2023-12-31&knownAt=2018-07-24')
    expect(await page.getByRole('link', { name: 'Preiļu novads' }).count()).toBe(0)
    await isGoodForAll(visitor)
  })
})

describe('indicators', () => {
  it('keep both sources that disagree, and say of an area only what is said of it', async () => {
    await visitor.open('/indicators?validAt=2023-12-31')
    const twice = await row('Persons with mental disorders, by the assessments of 2020')
    expect(twice).toMatch(
      /avoti ir pretrunā ?mērķis 389 · Latgales .* ?mērķis 387 · Rēzeknes novads/,
    )
    const started = 'Children with functional disorders for whom'
    expect(await row(started)).toContain('| visa Latvija | 650 | 31.12.2018. |')
    expect(await row('thanked')).toContain('7 izvēlētajās robežās (avotā 9)')
    await choice('Teritorija').selectOption('Latgale')
    await expect.poll(() => row(started)).toContain('| Latgales reģions | nav ziņots |')
    await isGoodForAll(visitor)
  })
})

describe('costs', () => {
  it('have a compensation without a sum, which is not 0 EUR', async () => {
    await visitor.open('/costs?validAt=2023-12-31')
    expect(await lead()).toContain('Izmaksātās kompensācijas: nav zināms, 1 maksājums.')
    expect(await row('Latgales reģions')).toBe('Latgales reģions | 1 | nav zināms | nav zināms')
    expect(await row('Methodology of unit costs')).toContain(
      '| diena nav dokumentēta | nav zināmas |',
    )
    await page.getByText('neviena metodika nenosaka izmaksas').waitFor()
    await isGoodForAll(visitor)
  })
})

describe('providers', () => {
  it('no registration is known of Kalkūni, and nobody has reported a provider', async () => {
    await visitor.open('/providers?validAt=2023-12-31')
    expect(await lead()).toContain('2 vienībām reģistrācija nav zināma')
    expect(await row('Filiāle "Kalkūni"')).toContain('neviens avots reģistrāciju nenosauc')
    await page.getByText('neviens par nereģistrētu sniedzēju nav ziņojis').waitFor()
    await choice('Beigsies').selectOption('90')
    await expect.poll(() => new URL(page.url()).searchParams.get('lapsingWithin')).toBe('90')
    await settled(page)
    await isGoodForAll(visitor)
  })
})

describe('assessments', () => {
  it('were asked for in 2013, and Kalkūni is not known to have made one', async () => {
    await visitor.open('/assessments?validAt=2013-04-25')
    expect(await lead()).toContain('0 pieprasījumu')
    await visitor.open('/assessments?validAt=2023-12-31')
    expect(await lead()).toContain(
      '1 pieprasījums; bez novērtējuma 1 centrs; par trūkumiem ziņu nav.',
    )
    expect(await row('Filiāle "Kalkūni"')).toContain(
      '| Augšdaugavas novads | Labklājības ministrija | 26.04.2013. | bez termiņa',
    )
    await page.getByText('par trūkumiem ziņu nav').nth(1).waitFor()
    await isGoodForAll(visitor)
  })
})

describe('nearest free places', () => {
  it('from Daugavpils: none is known to be free, and of two units it is not known', async () => {
    await visitor.open('/nearest?validAt=2023-12-31')
    await page.getByText('Ierakstiet vietu vai norādiet to kartē').waitFor()
    await page.getByLabel('No kurienes').fill('Daugavpils')
    await page.keyboard.press('Enter')
    await page.getByText('0 vienībās ir brīvas vietas').waitFor()
    expect(await lead()).toContain('2 vienībām brīvo vietu skaits nav zināms')
    expect(await row('Priedīte')).toContain('| 0,0līdz pašvaldības viduspunktam | nav zināms |')
    expect(await row('Kalkūni')).toContain('| 21,2līdz')
    await isGoodForAll(visitor)
    await page.locator('.map svg').click({ position: { x: 330, y: 120 } })
    await expect
      .poll(() => new URL(page.url()).searchParams.get('to'))
      .toMatch(/^5\d\.\d{4},2\d\.\d{4}$/)
    await page.getByLabel('From where').fill('Parīze')
    await page.keyboard.press('Enter')
    await page.getByText('No municipality and no parish that is known has that name').waitFor()
    visitor.complaints.length = 0
  })
})

describe('comparing two states', () => {
  it('Kalkūni is open once its order is known to be revoked, which is no real change', async () => {
    const points = 'validAt=2019-10-01&knownAt=2016-10-01&fromValidAt=2019-10-01'
    await visitor.open(`/compare?${points}&fromKnownAt=2016-06-15`)
    expect(await lead()).toBe(
      'A: stāvoklis 01.10.2019., kā zināms 15.06.2016.: 0 vienību. B: stāvoklis 01.10.2019., kā zināms 01.10.2016.: 1 vienība.',
    )
    expect(await row('Vienības')).toContain('Vienības, kas darbojas | 0 | 1 | +1 |')
    expect(await row('gaidāms citādi')).toContain(
      '| mainījās zināšanas | +1 | nav zināms | nav zināms | 0 | +1',
    )
    expect(await row('Filiāle "Kalkūni"')).toContain('gaidāms citādi')
    const number = page.locator('td a.explained').nth(1)
    expect(await number.getAttribute('href')).toContain('knownAt=2016-10-01')
    await isGoodForAll(visitor)
    await page.getByLabel('A: as known at').fill('2016-10-01')
    await page.keyboard.press('Enter')
    await page.getByText('A and B are the same').waitFor()
    visitor.complaints.length = 0
  })
})

async function linesOf(file: Download): Promise<string[]> {
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString().split('\r\n')
}
