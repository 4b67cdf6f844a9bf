import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isNotTooWide } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

/** Those that show what services answer. */
const ASKING = [
  '/',
  '/?find=kalkuni',
  '/map',
  '/nearest?to=Daugavpils',
  '/plans',
  '/pipeline',
  '/closure-orders',
  '/compare',
  '/commitments',
  '/needs',
  '/indicators',
  '/costs',
  '/providers',
  '/assessments',
  '/units/f15d2622-e66d-5fd3-9809-565d5ab0b247',
  '/municipalities/LV0022000',
  '/explain?measure=units',
  '/sources/a11f3dd1e0256832',
  '/replays',
  '/datasets',
]

let vietas: Standalone
let browser: Browser

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
})
afterAll(ended)

/** Layout Instability, as the browser reports it of what nobody has caused. */
const watchShifts = (): void => {
  const seen = { sum: 0 }
  Object.assign(window, { shifts: seen })
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) seen.sum += entry.value
  })
  observer.observe({ type: 'layout-shift', buffered: true })
}
const shifts = (): number => (window as unknown as { shifts: { sum: number } }).shifts.sum

/** What is called good (web.dev, CLS). */
const MOST_SHIFT = 0.1

describe('a page', () => {
  let guest: Visitor
  beforeAll(async () => {
    // 1440 by 900 at 200 %.
    const viewport = { width: 720, height: 450 }
    guest = await visit(browser, vietas.url, { viewport, reducedMotion: 'reduce' })
    await guest.page.addInitScript(watchShifts)
  })
  afterAll(() => guest.leave())

  it.each([...ASKING, '/events', '/accessibility'])(
    '%s stays where it is while it loads, at 200 % without motion, and asks nobody else',
    async (path) => {
      await guest.open(path)
      expect(await guest.page.evaluate(shifts)).toBeLessThan(MOST_SHIFT)
      await isNotTooWide(guest.page)
      expect(await guest.page.evaluate(() => document.getAnimations().length)).toBe(0)
      expect(guest.complaints).toEqual([])
      expect(guest.elsewhere).toEqual([])
    },
  )
})

const problem = JSON.stringify({ type: '/problems/not-ready', title: 'Not ready', status: 503 })
const FAULTS: Readonly<Record<string, { said: RegExp; answer: (route: Route) => Promise<void> }>> =
  {
    away: { said: /Serveris nav sasniedzams/, answer: (route) => route.abort() },
    busy: {
      said: /Serveris pašlaik nevar atbildēt/,
      answer: (route) =>
        route.fulfill({ status: 503, contentType: 'application/problem+json', body: problem }),
    },
    'another than the pages know': {
      said: /Lapu neizdevās parādīt/,
      answer: (route) => route.fulfill({ json: {} }),
    },
  }

/** Each fault where pages differ by it: an answer of another kind on all of them. */
const FEW = ['/map']
const TRIED = Object.entries(FAULTS).map(
  ([kind, fault]) => [kind, fault, kind === 'another than the pages know' ? ASKING : FEW] as const,
)

describe.each(TRIED)('where the services are %s', (_kind, { said, answer }, paths) => {
  let guest: Visitor
  beforeAll(async () => {
    guest = await visit(browser, vietas.url)
    await guest.page.route(/\/(capacity|history)\/v1\//, answer)
  })
  afterAll(() => guest.leave())

  it.each(paths)('%s says so, has a heading, and may be asked again', async (path) => {
    await guest.page.goto(path)
    const alert = guest.page.locator('main [role=alert]').filter({ hasText: said }).first()
    await alert.waitFor()
    await alert.getByRole('button', { name: 'Mēģināt vēlreiz' }).waitFor()
    await settled(guest.page)
    expect(await guest.page.locator('h1').count()).toBe(1)
    expect(guest.complaints.filter((said) => !said.startsWith('Failed to load'))).toEqual([])
  })
})

describe('a list with more rows than are read at once', () => {
  it('says how many there are, and reads on', async () => {
    const guest = await visit(browser, vietas.url)
    // Pages of two, so that a few rows are many.
    await guest.page.route('**/capacity/v1/commitments?**', (route) =>
      route.continue({ url: route.request().url().replace('limit=500', 'limit=2') }),
    )
    await guest.open('/commitments?validAt=2017-07-01')
    const rows = guest.page.locator('main tbody tr')
    expect(await rows.count()).toBe(2)
    const { body } = await vietas.get('/capacity/v1/commitments?validAt=2017-07-01')
    await guest.page.getByText(`Sarakstā ir pirmie 2 no ${body.total}`).waitFor()
    await guest.page.getByRole('link', { name: 'Nolasīt nākamos' }).click()
    await expect.poll(() => rows.count()).toBe(body.total)
    expect(await guest.page.getByText('Sarakstā ir pirmie').count()).toBe(0)
    await guest.leave()
  })
})
