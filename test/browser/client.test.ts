import type * as Client from '@vietas/client'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join, normalize } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanUp, startStandalone, type Standalone } from '../flows/standalone-process.ts'
import { openChromium } from './chromium.ts'

const client = join(import.meta.dirname, '../../packages/client')
const openapiFetch = createRequire(join(client, 'package.json')).resolve('openapi-fetch')

const PAGE = `<!doctype html><title>A page of somebody else</title>
<script type="importmap">{"imports":{"openapi-fetch":"/openapi-fetch.mjs","@vietas/client":"/src/index.ts"}}</script>
<script type="module">import * as client from '@vietas/client'; window.client = client</script>`

/** A page of another origin, which has the client. */
const pages: Server = createServer((request, response) => {
  const path = normalize(request.url ?? '/')
  if (path === '/') return void response.setHeader('content-type', 'text/html').end(PAGE)
  response.setHeader('content-type', 'text/javascript')
  if (path === '/openapi-fetch.mjs')
    return void response.end(readFileSync(join(dirname(openapiFetch), 'index.mjs')))
  if (!path.startsWith('/src/')) return void response.writeHead(404).end()
  const { outputText } = ts.transpileModule(readFileSync(join(client, path), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  })
  response.end(outputText)
})

let vietas: Standalone
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  vietas = await startStandalone({ CORS_ORIGINS: '*' })
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  browser = await openChromium()
  page = await browser.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
})
afterAll(async () => {
  await browser?.close()
  pages.close()
  await cleanUp()
})

/** Run in the page: records a unit, and follows from the first event to that one. */
async function followInPage(url: string): Promise<{ ids: string[]; name: unknown; lost: string }> {
  const { answerOf, createVietas } = (window as unknown as { client: typeof Client }).client
  const { capacity, events, registry } = createVietas({ url })
  const count = { authorised: 1, operational: 1, occupied: 0, reserved: 0 }
  const { id } = await answerOf(
    registry.POST('/v1/service-units', {
      body: {
        name: 'Dienas centrs',
        serviceType: 'day-centre',
        municipality: 'LV0002000',
        effectiveOn: '2026-01-01',
        places: [{ targetGroup: 'older-people', ...count }],
      },
    }),
  )
  const ids: string[] = []
  const end = new AbortController()
  for await (const event of events({ signal: end.signal })) {
    ids.push(event.id)
    if (event.subject?.endsWith(id)) end.abort()
  }
  const { units } = await answerOf(
    capacity.GET('/v1/units', { params: { query: { search: 'Dienas centrs' } } }),
  )
  const lost = await events({ after: 'nonsense' })
    .next()
    .then(String, (error: unknown) => (error as Error).name)
  return { ids, name: units[0]?.name, lost }
}

describe('The client in a page of another origin', () => {
  it('asks, records and follows', async () => {
    await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`)
    await page.waitForFunction('window.client')
    const { ids, name, lost } = await page.evaluate(followInPage, vietas.url)
    const { body } = await vietas.get('/feed/v1/events?limit=1000')
    expect(ids).toEqual(body.map((event: { id: string }) => event.id))
    expect(name).toBe('Dienas centrs')
    expect(lost).toBe('PlaceLostError')
  })
})

describe('The page of the events', () => {
  it('is drawn in its own style, and leads to the schema of each', async () => {
    complaints.length = 0
    await page.goto(`${vietas.url}/feed/v1/asyncapi`)
    expect(await page.title()).toBe('Events · Vietas')
    const width = await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)
    expect(width).not.toBe('none')
    const links = page.locator('li a')
    expect(await links.count()).toBeGreaterThan(60)
    for (const link of await page.locator('nav a').evaluateAll(addresses))
      expect((await fetch(link)).status).toBe(200)
    const [schema = ''] = await links.evaluateAll(addresses)
    expect(await (await fetch(schema)).json()).toHaveProperty('$schema')
    expect(complaints).toEqual([])
  })
})

const addresses = (links: Element[]): string[] => links.map((a) => (a as HTMLAnchorElement).href)
