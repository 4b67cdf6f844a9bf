import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

/** Those whose answer is the page. */
const PAGES = [
  '/map',
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
  '/explain/pipeline?measure=places',
  '/sources/a11f3dd1e0256832',
]

let vietas: Standalone
let browser: Browser

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
})
afterAll(ended)

/** Holds every answer back until it is let go. */
async function slowly(page: Page): Promise<{ hold: () => void; letGo: () => void }> {
  let letGo = (): void => undefined
  let gone = Promise.resolve()
  await page.route(/\/(capacity|history)\/v1\//, async (route) => {
    await gone
    await route.continue().catch(() => undefined)
  })
  return {
    hold: () => void (gone = new Promise<void>((resolve) => (letGo = resolve))),
    letGo: () => letGo(),
  }
}

const loading = (page: Page) => page.locator('main').getByText('Ielādē …').first()

/** Layout Instability, as the browser reports it of what nobody has caused. */
const watchShifts = (): void => {
  const seen = { sum: 0 }
  Object.assign(window, { shifts: seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.sum += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}
const shifts = (): number => (window as unknown as { shifts: { sum: number } }).shifts.sum

describe('an answer that is slow', () => {
  let guest: Visitor
  let answers: Awaited<ReturnType<typeof slowly>>
  beforeAll(async () => {
    guest = await visit(browser, vietas.url)
    await guest.page.addInitScript(watchShifts)
    await guest.page.clock.install({ time: new Date('2026-11-26T10:00:00Z') })
    await guest.page.clock.pauseAt(new Date('2026-11-26T11:00:00Z'))
    answers = await slowly(guest.page)
  })
  afterAll(() => guest.leave())

  it.each(PAGES)('is waited for on %s in its shape, and can be given up', async (path) => {
    const { page, complaints } = guest
    answers.hold()
    await page.goto(path)
    await page.locator('main[aria-busy=false]').waitFor()
    await loading(page).waitFor({ state: 'attached' })
    await page.clock.runFor(200)
    expect(await loading(page).isVisible()).toBe(false)
    await page.clock.runFor(200)
    await loading(page).waitFor()
    expect(await page.getByText('Atbilde prasa ilgāk').count()).toBe(0)
    const giveUp = page.getByRole('button', { name: 'Vairs negaidīt' }).first()
    await page.clock.runFor(10_000)
    await page.locator('main').getByText('Atbilde prasa ilgāk').first().waitFor()
    expect(await page.evaluate(shifts)).toBeLessThan(0.1)
    await giveUp.click()
    const alert = page.locator('main [role=alert]').first()
    await alert.getByText('Atbilde netika sagaidīta').waitFor()
    expect(await page.locator('h1').count()).toBe(1)
    answers.letGo()
    await alert.getByRole('button', { name: 'Mēģināt vēlreiz' }).click()
    await alert.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  it('for another day is waited for over what is there, which does not move', async () => {
    const { page, open, leave } = await visit(browser, vietas.url)
    const { hold, letGo } = await slowly(page)
    await open('/map?validAt=2021-12-31')
    const before = await page.locator('svg[role=group]').boundingBox()
    hold()
    await page.getByLabel('Stāvoklis').first().fill('30.06.2022.')
    await page.keyboard.press('Enter')
    await loading(page).waitFor()
    expect(await page.locator('svg[role=group]').boundingBox()).toEqual(before)
    letGo()
    await settled(page)
    expect(await loading(page).count()).toBe(0)
    await leave()
  })
})
