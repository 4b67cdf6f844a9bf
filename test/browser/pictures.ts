import { mkdirSync, writeFileSync } from 'node:fs'
import { cleanUp, startStandalone } from '../flows/standalone-process.ts'
import { openChromium } from './chromium.ts'
import { visit } from './visitor.ts'

/** Takes the pictures of the README: pages on a generated country, which say that it is none. */
const FOLDER = new URL('../../services/portal/pictures/', import.meta.url)
const PICTURES = {
  map: '/map?validAt=2024-12-31&lang=en',
  plans: '/plans?validAt=2024-12-31&lang=en',
}

const vietas = await startStandalone({ SEED: 'generated' })
const browser = await openChromium()
mkdirSync(FOLDER, { recursive: true })
const visitor = await visit(browser, vietas.url, { viewport: { width: 1280, height: 860 } })
const session = await visitor.page.context().newCDPSession(visitor.page)
for (const [name, path] of Object.entries(PICTURES)) {
  await visitor.open(path)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 })
  writeFileSync(new URL(`${name}.webp`, FOLDER), Buffer.from(data, 'base64'))
}
await browser.close()
await cleanUp()
