import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { ANSWER_PAGES } from './asking-pages.ts'
import { begun, ended } from './begun.ts'
import { MOST_SHIFT, shifts, watchShifts } from './shifts.ts'
import { settled, visit, type Visitor } from './visitor.ts'

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

describe('an answer that is slow', () => {
  let guest: Visitor
  let answers: Awaited<ReturnType<typeof slowly>>
  beforeAll(async () => {
    guest = await visit(browser, vietas.url)
    await watchShifts(guest.page)
    await guest.page.clock.install({ time: new Date('2026-11-26T10:00:00Z') })
    await guest.page.clock.pauseAt(new Date('2026-11-26T11:00:00Z'))
    answers = await slowly(guest.page)
  })
  afterAll(() => guest.leave())

  it.each(ANSWER_PAGES)('is waited for on %s in its shape, and can be given up', async (path) => {
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
    expect(await shifts(page)).toBeLessThan(MOST_SHIFT)
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
