import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { begun, ended } from './begun.ts'
import { breakingProxy } from './breaking-proxy.ts'
import { settled, visit, type Visitor } from './visitor.ts'

let vietas: Standalone
let browser: Browser
let guest: Visitor
let page: Page
/** What the services were asked. */
let asked: string[] = []

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  guest = await visit(browser, vietas.url)
  page = guest.page
  page.on('request', (request) => {
    const path = request.url().slice(vietas.url.length)
    if (/^\/(capacity|history)\//.test(path)) asked.push(path)
  })
})
afterAll(ended)

const PLAYBACK = '**/history/v1/playback?**'
const play = () => page.getByRole('button', { name: 'Atskaņot laiku' })
const pause = () => page.getByRole('button', { name: 'Apturēt' })
const dayShown = (): Promise<string> => page.locator('#valid-at').inputValue()
const dayInAddress = (): string => new URL(page.url()).searchParams.get('validAt') ?? ''
const written = (day: string): string => `${day.split('-').toReversed().join('.')}.`
const countOf = (path: string): number => asked.filter((one) => one.startsWith(path)).length

/** What the map and its table say. */
const shown = (): Promise<string[]> =>
  page
    .locator('svg a[data-code], main .lead, .both tbody td.value')
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('aria-label')} ${one.textContent.trim()}`),
    )

async function open(path: string): Promise<void> {
  await guest.open(path)
  asked = []
}

async function isShownByItsAddress(): Promise<void> {
  const played = await shown()
  await settled(page)
  await page.reload()
  await settled(page)
  expect(await shown()).toEqual(played)
  expect(await dayShown()).toBe(written(dayInAddress()))
}

describe('playing through time on the map', () => {
  it('goes by frames of one stream, over the reform too, and its address shows where it stops', async () => {
    await open('/map?validAt=2021-05-31')
    await play().focus()
    await page.keyboard.press('Enter')
    await expect.poll(dayShown).toBe('31.07.2021.')
    await expect.poll(() => page.locator('svg a[data-code]').count()).toBe(43)
    expect(dayInAddress()).toBe('2021-05-31')
    await page.keyboard.press('Enter')
    await play().waitFor()
    expect(dayInAddress() > '2021-06-30').toBe(true)
    await isShownByItsAddress()
    expect(countOf('/history/v1/playback')).toBe(1)
    await page.goBack()
    await expect.poll(dayShown).toBe('31.05.2021.')
  })

  it('asks for no day before it stops', async () => {
    await open('/map?validAt=2019-05-31')
    await play().click()
    await expect.poll(dayShown).toBe('30.09.2019.')
    expect(countOf('/capacity/v1/capacity')).toBe(0)
    await pause().click()
    await expect.poll(() => countOf('/capacity/v1/capacity')).toBeGreaterThan(0)
  })

  it('ends with the axis', async () => {
    await open('/map?validAt=2027-09-30')
    await play().click()
    await expect.poll(dayInAddress).toBe('2027-12-31')
    await play().waitFor()
    await isShownByItsAddress()
  })

  it('stops where somebody leaves it, who sees the day that was shown', async () => {
    await open('/map?validAt=2021-05-31')
    const isEnded = page.waitForEvent('requestfailed', (request) =>
      request.url().includes('/playback'),
    )
    await play().click()
    await expect.poll(dayShown).toBe('31.07.2021.')
    await page.locator('td.name a').first().click()
    await isEnded
    expect(new URL(page.url()).pathname).toMatch(/^\/municipalities\//)
    expect(dayInAddress() >= '2021-07-31').toBe(true)
    expect(await page.getByRole('button', { name: 'Atskaņot laiku' }).count()).toBe(1)
  })

  it('stops where somebody asks for something else, on the day that was shown', async () => {
    await open('/map?validAt=2019-05-31')
    await play().click()
    await expect.poll(dayShown).toBe('31.07.2019.')
    await page.getByRole('combobox', { name: 'Tuvināt' }).selectOption('Latgale')
    await play().waitFor()
    expect(dayInAddress() >= '2019-07-31').toBe(true)
    await settled(page)
    await isShownByItsAddress()
  })
})

describe('a playback whose connection breaks', () => {
  it('says so, and goes on behind the last frame', async () => {
    const proxy = await breakingProxy(vietas.url, '/history/v1/playback', 3)
    const other = await visit(browser, proxy.url)
    await other.open('/map?validAt=2019-05-31')
    const [day, begin] = [other.page.locator('#valid-at'), 'Atskaņot laiku']
    await other.page.getByRole('button', { name: begin }).click()
    await other.page.getByText('Savienojums ir pārtrūcis').waitFor()
    expect(await day.inputValue()).toBe('30.06.2019.')
    const days = new Set<string>()
    await expect.poll(async () => days.add(await day.inputValue()).has('31.10.2019.')).toBe(true)
    expect(days.has('31.05.2019.')).toBe(false)
    expect(proxy.continued).toEqual([undefined, expect.stringMatching(/^2-/)])
    expect(await other.page.getByText('Savienojums ir pārtrūcis').count()).toBe(0)
    await other.leave()
    proxy.close()
  })

  it('that cannot go on stops there and says so', async () => {
    await open('/map?validAt=2019-05-31')
    await page.route(PLAYBACK, (route) => route.fulfill({ status: 503, json: {} }))
    await play().click()
    await page.getByText('Tālāk atskaņot neizdevās').waitFor()
    expect(dayInAddress()).toBe('2019-05-31')
    await page.unroute(PLAYBACK)
    await play().click()
    await expect.poll(dayShown).toBe('31.07.2019.')
    expect(await page.getByText('Tālāk atskaņot neizdevās').count()).toBe(0)
    await pause().click()
  })
})

describe('playing where frames do not hold what is shown', () => {
  it.each(['/closure-orders', '/map?show=gap'])('%s asks for each day', async (path) => {
    await open(`${path}${path.includes('?') ? '&' : '?'}validAt=2019-05-31`)
    await play().click()
    await expect.poll(dayInAddress).toBe('2019-08-31')
    await pause().click()
    expect(countOf('/history/v1/playback')).toBe(0)
  })

  it('goes a step a press where less motion is wanted', async () => {
    const calm = await visit(browser, vietas.url, { reducedMotion: 'reduce' })
    await calm.open('/map?validAt=2019-05-31')
    await calm.page.getByRole('button', { name: 'Mēnesi tālāk' }).click()
    await expect
      .poll(() => calm.page.getByRole('slider').first().getAttribute('aria-valuetext'))
      .toBe('30.06.2019.')
    expect(new URL(calm.page.url()).searchParams.get('validAt')).toBe('2019-06-30')
    await calm.leave()
  })
})
