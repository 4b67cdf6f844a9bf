import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { isNotTooWide } from './accessible.ts'
import { ASKING_PAGES } from './asking-pages.ts'
import { begun, ended } from './begun.ts'
import { MOST_SHIFT, shifts, watchShifts } from './shifts.ts'
import { settled, visit, type Visitor } from './visitor.ts'

let vietas: Standalone
let browser: Browser

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
})
afterAll(ended)

describe('a page', () => {
  let guest: Visitor
  beforeAll(async () => {
    // 1440 by 900 at 200 %.
    const viewport = { width: 720, height: 450 }
    guest = await visit(browser, vietas.url, { viewport, reducedMotion: 'reduce' })
    await watchShifts(guest.page)
  })
  afterAll(() => guest.leave())

  it.each([...ASKING_PAGES, '/events', '/accessibility'])(
    '%s stays where it is while it loads, at 200 % without motion, and asks nobody else',
    async (path) => {
      await guest.open(path)
      expect(await shifts(guest.page)).toBeLessThan(MOST_SHIFT)
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
  ([kind, fault]) =>
    [kind, fault, kind === 'another than the pages know' ? ASKING_PAGES : FEW] as const,
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
