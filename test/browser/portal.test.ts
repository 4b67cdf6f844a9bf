import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isAccessible } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

const KALKUNI = '/units/f15d2622-e66d-5fd3-9809-565d5ab0b247'
const PAGES = [
  '/',
  '/?find=kalkuni',
  '/map',
  '/map?show=planned&region=Latgale&validAt=2021-01-01',
  '/closure-orders',
  KALKUNI,
  '/municipalities/LV0022000',
  '/explain?measure=units&municipality=LV0022000',
  '/sources/a11f3dd1e0256832',
  '/accessibility',
]

let vietas: Standalone
let browser: Browser
let visitor: Visitor

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  visitor = await visit(browser, vietas.url)
})
afterAll(ended)

const inAddress = (name: string): string | null =>
  new URL(visitor.page.url()).searchParams.get(name)

describe.each(['lv', 'en'] as const)('every page in %s', (language) => {
  it.each(PAGES)('%s is accessible and asks nobody else', async (path) => {
    const guest = await visit(browser, vietas.url, {
      colorScheme: language === 'lv' ? 'light' : 'dark',
      viewport: { width: language === 'lv' ? 1440 : 390, height: 900 },
    })
    await guest.open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
    await isAccessible(guest.page)
    expect(await guest.page.locator('html').getAttribute('lang')).toBe(language)
    expect(guest.complaints).toEqual([])
    expect(guest.elsewhere).toEqual([])
    await guest.leave()
  })
})

describe('what is in the interface', () => {
  /** What is wrong at an address: a page is answered at any, and says what it cannot show. */
  async function wrongAt(link: string): Promise<string[]> {
    const { status } = await vietas.get(link, { accept: 'text/html' })
    if (status !== 200) return [String(status)]
    if (NO_PAGES.has(kindOf(link))) return []
    await visitor.open(link)
    return visitor.page.getByRole('alert').allTextContents()
  }

  it('leads only to what answers', async () => {
    const links = new Set<string>()
    for (const path of ['/', '/map', KALKUNI, '/municipalities/LV0022000']) {
      await visitor.open(path)
      const found = await visitor.page
        .locator('a[href]:not([href^="#"])')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      expect(found.length).toBeGreaterThan(5)
      for (const link of found) links.add(link)
    }
    const kinds = new Set([...links].map(kindOf))
    for (const kind of kinds) {
      const few = [...links].filter((link) => kindOf(link) === kind).slice(0, 2)
      for (const link of few) expect([link, await wrongAt(link)]).toEqual([link, []])
    }
  })

  it('says so where nothing answers', async () => {
    expect(await wrongAt('/nowhere')).toEqual(['404'])
    const said = await wrongAt('/units/00000000-0000-5000-8000-000000000000')
    expect(said[0]).toContain('Uz šo jautājumu nevar atbildēt')
  })
})

/** Which page an address is of, and what is answered without one. */
const kindOf = (link: string): string => link.split('?')[0]?.split('/').slice(0, 2).join('/') ?? ''
const NO_PAGES = new Set(['/api'])

describe('the date bar', () => {
  it('takes a date as people write it, and the address has it', async () => {
    await visitor.open('/map')
    await visitor.page.getByLabel('Stāvoklis').first().fill('31.12.2019.')
    await visitor.page.keyboard.press('Enter')
    await expect.poll(() => inAddress('validAt')).toBe('2019-12-31')
    await settled(visitor.page)
    expect(await visitor.page.locator('svg a[data-code]').count()).toBe(119)
  })

  it('says what is no date', async () => {
    await visitor.page.getByLabel('Kā zināms').first().fill('31.02.2019.')
    await visitor.page.keyboard.press('Enter')
    await visitor.page.getByText('Ierakstiet dienu šādi').waitFor()
    expect(inAddress('knownAt')).toBeNull()
  })

  it('is moved by keys, to the next mark as well; going back undoes a step', async () => {
    await visitor.open('/map?validAt=2016-05-23&knownAt=2016-05-23')
    const known = visitor.page.getByRole('slider', { name: 'Kā zināms' })
    await known.focus()
    await visitor.page.keyboard.press(']')
    await expect.poll(() => inAddress('knownAt')).toBe('2016-05-24')
    await visitor.page.keyboard.press('PageUp')
    await expect.poll(() => inAddress('knownAt')).toBe('2017-05-24')
    expect(await known.getAttribute('aria-valuetext')).toBe('24.05.2017.')
    await visitor.page.goBack()
    await expect.poll(() => known.getAttribute('aria-valuetext')).toBe('24.05.2016.')
    expect(inAddress('validAt')).toBe('2016-05-23')
  })

  it('is dragged; however far, going back once is where it was', async () => {
    await visitor.open('/map?validAt=2016-05-23')
    const handle = visitor.page.getByRole('slider', { name: 'Stāvoklis' })
    const box = (await handle.locator('span').boundingBox())!
    await visitor.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await visitor.page.mouse.down()
    for (const by of [40, 80, 120, 200])
      await visitor.page.mouse.move(box.x + box.width / 2 + by, box.y + box.height / 2)
    await visitor.page.mouse.up()
    await expect.poll(() => Number(inAddress('validAt')?.slice(0, 4))).toBeGreaterThan(2017)
    await visitor.page.goBack()
    await expect.poll(() => inAddress('validAt')).toBe('2016-05-23')
  })
})

describe('the map and its table', () => {
  it.each([
    ['2020-06-30', 119],
    ['2023-12-31', 43],
    ['2026-01-01', 42],
  ])('has on %s the boundaries of that day', async (day, count) => {
    await visitor.open(`/map?validAt=${day}`)
    expect(await visitor.page.locator('svg a[data-code]').count()).toBe(count)
    expect(await visitor.page.locator('tbody tr:not(.region)').count()).toBe(count)
  })

  it('shows unknown as unknown, never as zero', async () => {
    await visitor.open('/map?validAt=2023-12-31')
    const place = visitor.page.locator('svg a[data-code=LV0022000]')
    expect(await place.getAttribute('aria-label')).toBe('Augšdaugavas novads: nav zināms')
    const row = visitor.page.locator('tbody tr', { hasText: 'Augšdaugavas novads' })
    expect(await row.textContent()).toContain('?')
    expect(await row.textContent()).toContain('nav zināms')
  })

  it('sorts, finds and groups by what the address says', async () => {
    await visitor.open('/map?validAt=2023-12-31&group=no')
    await visitor.page.getByRole('link', { name: 'Pašvaldība', exact: true }).click()
    await expect.poll(() => inAddress('sort')).toBe('name')
    const first = visitor.page.locator('tbody td.name').first()
    await expect.poll(() => first.textContent()).toBe('Aizkraukles novads')
    await visitor.page.getByLabel('Atrast pašvaldību').fill('rezekne')
    await expect.poll(() => visitor.page.locator('tbody tr').count()).toBe(2)
    expect(inAddress('find')).toBe('rezekne')
  })

  it('is walked through by arrow keys, and Enter opens a municipality', async () => {
    await visitor.open('/map?validAt=2023-12-31')
    await visitor.page.locator('svg a[data-code=LV0022000]').focus()
    await visitor.page.keyboard.press('ArrowUp')
    await expect
      .poll(() => visitor.page.evaluate(() => document.activeElement?.getAttribute('data-code')))
      .not.toBe('LV0022000')
    await visitor.page.keyboard.press('Enter')
    await expect.poll(() => new URL(visitor.page.url()).pathname).toMatch(/^\/municipalities\/LV/)
    expect(inAddress('validAt')).toBe('2023-12-31')
  })

  it('gives the rows as files', async () => {
    await visitor.open('/map?validAt=2023-12-31')
    const [file] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.page.getByRole('button', { name: 'GeoJSON' }).click(),
    ])
    const { features } = JSON.parse(await text(await file.createReadStream()))
    expect(features).toHaveLength(43)
    expect(features[0].geometry.type).toMatch(/Polygon$/)
    expect(features[0].properties.validAt).toBe('2023-12-31')
  })
})

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

describe('the unit Kalkūni on 2019-10-01', () => {
  it('is closed as known before its order was revoked, and open after', async () => {
    await visitor.open(`${KALKUNI}?validAt=2019-10-01&knownAt=2016-06-15`)
    await visitor.page.getByText('slēgta, kā zināms 2016. gada 15. jūnijā').waitFor()
    await visitor.open(`${KALKUNI}?validAt=2019-10-01&knownAt=2016-10-01`)
    await visitor.page.getByText('darbojas, kā zināms 2016. gada 1. oktobrī').waitFor()
  })

  it('leads to the document that proves it', async () => {
    await visitor.open(`${KALKUNI}?validAt=2019-10-01&knownAt=2016-10-01`)
    const revoked = visitor.page.getByRole('row').filter({ hasText: 'Rīkojuma atcelšana' })
    await revoked.last().locator('a[href^="/sources/"]').click()
    await expect.poll(() => new URL(visitor.page.url()).pathname).toMatch(/^\/sources\//)
    await settled(visitor.page)
    expect(await visitor.page.locator('h1').textContent()).toContain(
      'Panākta konceptuāla vienošanās',
    )
    await visitor.page.getByText('Rīkojuma atcelšana').waitFor()
  })
})

describe('a number', () => {
  it('opens what it is made of, with a sentence to copy', async () => {
    await visitor.open('/municipalities/LV0022000')
    await visitor.page.getByRole('link', { name: '1 vienība' }).click()
    await settled(visitor.page)
    expect(new URL(visitor.page.url()).pathname).toBe('/explain')
    const sentence = await visitor.page.locator('blockquote p').first().textContent()
    expect(sentence).toMatch(/^1 .* \(Vietas, žurnāla pozīcija 44\)\.$/)
    await visitor.page
      .getByRole('link', { name: 'VSAC "Latgale": Darbības jomas' })
      .first()
      .waitFor()
  })
})

describe('search', () => {
  it.each([
    ['kalkuni', 'Filiāle "Kalkūni"'],
    ['Rezeknes nov', 'Rēzeknes novads'],
    ['teika', 'Filiāle "Teika"'],
  ])('finds by %j', async (asked, name) => {
    await visitor.open('/')
    await visitor.page.getByRole('searchbox').fill(asked)
    await visitor.page.keyboard.press('Enter')
    await visitor.page.locator('.found').getByRole('link', { name }).waitFor()
    expect(inAddress('find')).toBe(asked)
  })
})

describe('how the pages come', () => {
  it('allows nothing unsafe, and keeps files for good under names of their own', async () => {
    const shell = await vietas.get('/', { accept: 'text/html' })
    const policy = shell.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    const tag = shell.headers.get('etag') ?? ''
    expect((await vietas.get('/map', { 'if-none-match': tag })).status).toBe(304)
    const [script = ''] = /\/assets\/[\w-]+\.js/.exec(String(shell.body)) ?? []
    const { headers } = await vietas.get(script, { 'accept-encoding': 'br' })
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-encoding')).toBe('br')
  })

  it('loads less than 150 KB of scripts before the first page is there', async () => {
    for (const path of ['/', '/map']) {
      const guest = await visit(browser, vietas.url)
      const sizes: Promise<number>[] = []
      guest.page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return
        const again = fetch(response.url(), { headers: { 'accept-encoding': 'gzip' } })
        sizes.push(again.then(({ headers }) => Number(headers.get('content-length'))))
      })
      await guest.open(path)
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(bytes).toBeGreaterThan(10_000)
      expect(bytes).toBeLessThan(150_000)
      await guest.leave()
    }
  })
})
