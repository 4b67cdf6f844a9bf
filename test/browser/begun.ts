import type { Browser } from 'playwright-core'
import { cleanUp, startStandalone, type Standalone } from '../flows/standalone-process.ts'
import { openChromium } from './chromium.ts'

export interface Begun {
  readonly vietas: Standalone
  readonly browser: Browser
}

const browsers: Browser[] = []

/** A Vietas of their own for the tests of a file, with its pages built, and a browser to look at it. */
export async function begun(): Promise<Begun> {
  // A browser does not ask again what a busy machine has refused.
  const vietas = await startStandalone({ MAX_EVENT_LOOP_DELAY_MS: '0' })
  // The pages are built now if their sources have changed.
  await vietas.get('/', { accept: 'text/html' })
  const browser = await openChromium()
  browsers.push(browser)
  return { vietas, browser }
}

export async function ended(): Promise<void> {
  await Promise.all(browsers.splice(0).map((browser) => browser.close()))
  await cleanUp()
}
