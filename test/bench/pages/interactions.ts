import { openChromium } from '../../browser/chromium.ts'
import { settled, visit } from '../../browser/visitor.ts'
import type { CDPSession, Locator, Page } from 'playwright-core'

/** What one thing done on a page has taken. */
export interface Interaction {
  readonly page: string
  readonly what: string
  /** From the input to the next paint, or the longest that anything else had to wait since. */
  readonly waitedMs: number
}

interface Doing {
  readonly what: string
  readonly on: Locator
  readonly act: (on: Locator) => Promise<unknown>
}

/** So many of a kind are tried on each page. */
const MOST = 3
const click = (on: Locator): Promise<void> => on.click()

/** What can be done on any page, by what stands on it. */
function doings(page: Page): readonly (Doing & { readonly most: number })[] {
  const main = page.locator('main')
  const press = (key: string) => (on: Locator) => on.press(key)
  return [
    { what: 'sort', on: main.locator('thead a'), act: click, most: MOST },
    { what: 'choose', on: main.locator('select:visible'), act: chooseNext, most: 2 * MOST },
    {
      what: 'find',
      on: main.locator('input[type=search]:visible'),
      act: (on) => on.pressSequentially('ma', { delay: 50 }),
      most: 1,
    },
    { what: 'all rows', on: main.locator('a[href*="-all=yes"]'), act: click, most: 1 },
    { what: 'sort all', on: main.locator('thead a'), act: click, most: MOST },
    { what: 'tab', on: main.locator('nav.tabs a'), act: click, most: 2 * MOST },
    { what: 'unfold', on: main.locator('summary'), act: click, most: MOST },
    { what: 'day', on: page.getByRole('slider').first(), act: press('ArrowLeft'), most: 1 },
    { what: 'month', on: page.getByRole('slider').first(), act: press('Shift+ArrowLeft'), most: 1 },
    { what: 'year', on: page.getByRole('slider').first(), act: press('PageDown'), most: 1 },
    { what: 'known', on: page.getByRole('slider').nth(1), act: press('PageDown'), most: 1 },
  ]
}

async function chooseNext(on: Locator): Promise<void> {
  await on.selectOption({ index: 1 })
}

/** Everything that can be done on each page, as Chromium times it, on a server that has a country. */
export async function interactionsOn(
  url: string,
  paths: readonly string[],
): Promise<readonly Interaction[]> {
  const browser = await openChromium()
  const { page, open } = await visit(browser, url, { viewport: { width: 1440, height: 900 } })
  await page.addInitScript(WATCH)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const found: Interaction[] = []
  for (const path of paths) {
    await open(path)
    for (const { what, on, act, most } of doings(page))
      for (let at = 0; at < Math.min(most, await on.count()); at += 1) {
        const waitedMs = await timed(page, session, () => act(on.nth(at)))
        found.push({ page: path, what, waitedMs })
      }
  }
  await browser.close()
  return found
}

async function timed(
  page: Page,
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<number> {
  await quiet(page, session)
  await page.evaluate(() => Object.assign(globalThis, { waits: [] }))
  await act()
  await settled(page)
  await quiet(page, session)
  const waits = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits)
  return Math.max(0, ...waits)
}

/** Until the thread of the page has had nothing to do for a while. */
async function quiet(page: Page, session: CDPSession): Promise<void> {
  let [before, calm] = [await busy(session), 0]
  while (calm < 2) {
    await page.waitForTimeout(100)
    const now = await busy(session)
    calm = now - before < CALM_MS ? calm + 1 : 0
    before = now
  }
}
/** What looking costs, and a caret that blinks. */
const CALM_MS = 15

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}

/** In the page: how long inputs waited for their paint, and the tasks of 50 ms and more. */
const WATCH = `
  globalThis.waits = []
  for (const options of [{ type: 'event', durationThreshold: 16 }, { type: 'longtask' }])
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.waits.push(duration)
    }).observe(options)
`
