import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { begun, ended } from './begun.ts'

let vietas: Standalone
let browser: Browser
let page: Page
const complaints: string[] = []
const elsewhere: string[] = []

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  // Made once; while that takes, a page would be told to come again.
  await vietas.get('/docs/json')
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(vietas.url) && !url.startsWith('data:')) elsewhere.push(url)
  })
})
afterAll(ended)

/** The page of the documentation shows what is far down only to whoever scrolls there. */
async function scrolledTo(path: string): Promise<Locator> {
  const found = page.getByText(path, { exact: true }).first()
  const looked = async (): Promise<number> => {
    if ((await found.count()) === 0) await page.mouse.wheel(0, 400)
    return found.count()
  }
  await expect.poll(looked).toBeGreaterThan(0)
  return found
}

describe('the page of addresses', () => {
  it('says where things are, and every link there answers', async () => {
    await page.goto(`${vietas.url}/api`)
    expect(await page.title()).toBe('Vietas')
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect((await vietas.get(link as string)).status).toBe(200)
  })

  it('stands for the documents of each service, at the addresses that they have behind a proxy', async () => {
    for (const service of ['registry', 'capacity', 'history', 'feed'])
      for (const path of ['docs', 'docs/json', 'problems', 'problems/invalid-request'])
        expect([path, (await vietas.get(`/${service}/${path}`)).status]).toEqual([path, 200])
    const { status, body } = await vietas.get('/registry/problems/no-such-problem')
    expect([status, body.type]).toEqual([404, '/problems/problem-not-known'])
  })

  it('applies its own style', async () => {
    const width = await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)
    expect(width).not.toBe('none')
  })
})

describe('the documentation', () => {
  it('lists what both services do, and tries a question', async () => {
    await page.goto(`${vietas.url}/docs`)
    await scrolledTo('/capacity/v1/units')
    await scrolledTo('/registry/v1/closure-orders/{orderId}/revocation')
    await (await scrolledTo('/capacity/v1/closure-orders')).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    await page.getByText('Labklājības ministrija').first().waitFor()
  })

  it('is OpenAPI 3.1 of every service', async () => {
    const { body } = await vietas.get('/docs/json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/capacity/v1/capacity',
        '/registry/v1/service-units',
        '/registry/v1/closure-orders/{orderId}/revocation',
        '/health/ready',
      ]),
    )
  })
})

describe('no page', () => {
  it('complains, or asks anything of another machine', () => {
    expect(complaints).toEqual([])
    expect(elsewhere).toEqual([])
  })
})
