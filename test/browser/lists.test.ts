import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

let vietas: Standalone
let browser: Browser
let visitor: Visitor
let page: Page

const ROWS = 60
const MINUTE_MS = 60_000
const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => `Nr. ${at}`)

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  visitor = await visit(browser, vietas.url)
  page = visitor.page
  await page.clock.install()
  // A commitment of the documented history, as many times as a long list has rows.
  await page.route('**/capacity/v1/commitments?**', async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as { commitments: object[] }
    const of = numbers(ROWS).map((what) => ({ ...answer.commitments[0], id: randomUUID(), what }))
    await route.fulfill({ response, json: { ...answer, commitments: of, total: ROWS } })
  })
})
afterAll(ended)

const names = async (): Promise<string[]> =>
  (await page.locator('tbody td:first-child').allInnerTexts()).map(
    (said) => said.trim().split('\n')[0] ?? '',
  )

describe('a long list', () => {
  it('is put in another order without asking again, also when its answer is old', async () => {
    await visitor.open('/commitments')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(request.url())
    })
    await page.clock.fastForward(2 * MINUTE_MS)
    const header = page.locator('thead a').first()
    await header.click()
    await settled(page)
    expect(await names()).toEqual(numbers(30))
    await header.click()
    await settled(page)
    expect(await names()).toEqual(numbers(ROWS).toReversed().slice(0, 30))
    expect(asked).toEqual([])
  })

  it('shows all of its rows, and fewer again', async () => {
    await visitor.open('/commitments?commitments-sort=what')
    await page.locator('a[href*="-all=yes"]').click()
    await settled(page)
    expect(await names()).toEqual(numbers(ROWS))
    await page.locator('input[type=search]').fill('nr. 5')
    await settled(page)
    expect(await names()).toEqual(numbers(ROWS).filter((name) => name.startsWith('Nr. 5')))
    await page.locator('input[type=search]').fill('')
    await settled(page)
    expect(await names()).toEqual(numbers(ROWS))
  })

  it('draws the rows that are seen first, and the others in the frames after', async () => {
    await visitor.open('/commitments?commitments-sort=what')
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + MINUTE_MS)
    await page.locator('thead a').first().click()
    const [first, last] = [page.locator('tbody tr').first(), page.locator('tbody tr').last()]
    await first.getByText(`Nr. ${ROWS - 1}`, { exact: true }).waitFor()
    expect(await last.innerText()).toContain('Nr. 29')
    await page.clock.resume()
    await settled(page)
    expect(await names()).toEqual(numbers(ROWS).toReversed().slice(0, 30))
  })
})
