import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** For a machine with much else to do: what is waited for is there, or it is a fault. */
const PATIENCE_MS = 4 * 60_000

/** Somebody with a browser of their own, and whatever the pages complained of or asked elsewhere. */
export interface Visitor {
  readonly page: Page
  readonly complaints: string[]
  readonly elsewhere: string[]
  /** Opens an address and waits until everything on the page is there. */
  readonly open: (path: string) => Promise<void>
  readonly leave: () => Promise<void>
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    timezoneId: 'Europe/Riga',
    ...options,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const [complaints, elsewhere]: [string[], string[]] = [[], []]
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) elsewhere.push(request.url())
  })
  return {
    page,
    complaints,
    elsewhere,
    open: async (path) => {
      await page.goto(path)
      await settled(page)
    },
    leave: () => context.close(),
  }
}

/** Until the page has its heading, or says why not, and nothing on it is awaited any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, main [role=alert]').first().waitFor()
  const awaited = page.locator('main [role=status]:text("…"), [aria-busy=true]')
  await awaited.first().waitFor({ state: 'detached' })
}
