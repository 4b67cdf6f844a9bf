import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standalone } from '../flows/standalone-process.ts'
import { begun, ended } from './begun.ts'
import { visit } from './visitor.ts'

let vietas: Standalone
let browser: Browser

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
})
afterAll(ended)

describe('a page without a network', () => {
  it('says so, and asks again when it is told to', async () => {
    const guest = await visit(browser, vietas.url)
    await guest.page.route('**/capacity/**', (route) => route.abort())
    await guest.page.goto('/map')
    const alerts = guest.page.getByRole('alert')
    await alerts.first().waitFor()
    expect(await alerts.first().textContent()).toContain('Serveris nav sasniedzams')
    await guest.page.unroute('**/capacity/**')
    const shapes = guest.page.locator('svg a[data-code]')
    // Other questions may still be failing, and any alert may go at any time.
    const askedAgain = async (): Promise<readonly number[]> => {
      await guest.page.evaluate(() =>
        document.querySelector<HTMLElement>('[role=alert] button')?.click(),
      )
      return [await alerts.count(), await shapes.count()]
    }
    await expect.poll(askedAgain).toEqual([0, 42])
    await guest.leave()
  })

  it('shows that it asks again, not that it failed', async () => {
    const guest = await visit(browser, vietas.url)
    await guest.page.route('**/capacity/**', (route) => route.abort())
    await guest.page.goto('/providers')
    const alert = guest.page.locator('main').getByRole('alert')
    await alert.waitFor()
    await guest.page.unroute('**/capacity/**')
    let goOn = (): void => {}
    const isHeld = new Promise<void>((resolve) => (goOn = resolve))
    await guest.page.route('**/capacity/**', (route) => isHeld.then(() => route.continue()))
    await alert.getByRole('button').click()
    await guest.page.locator('main').getByRole('status').first().waitFor()
    expect(await alert.count()).toBe(0)
    goOn()
    await guest.page.locator('main table').first().waitFor()
    await guest.leave()
  })

  it('goes on by itself once there is one', async () => {
    const guest = await visit(browser, vietas.url)
    const alert = guest.page.locator('main').getByRole('alert')
    const offline = (is: boolean) => guest.page.context().setOffline(is)
    await guest.open('/providers')
    await offline(true)
    await guest.page.getByRole('slider', { name: 'Stāvoklis' }).press('ArrowLeft')
    await alert.getByText('Serveris nav sasniedzams').first().waitFor()
    await offline(false)
    await guest.page.locator('main table').first().waitFor()
    await offline(true)
    await guest.page.getByRole('link', { name: 'Rīkojumi' }).click()
    await alert.getByText('Serveris nav sasniedzams').first().waitFor()
    await offline(false)
    await guest.page.locator('main table').first().waitFor()
    await guest.leave()
  })

  it('goes on by itself also where a network that is back refuses at first', async () => {
    const guest = await visit(browser, vietas.url)
    const alert = guest.page.locator('main').getByRole('alert')
    await guest.open('/providers')
    await guest.page.context().setOffline(true)
    await guest.page.getByRole('slider', { name: 'Stāvoklis' }).press('ArrowLeft')
    await alert.getByText('Serveris nav sasniedzams').first().waitFor()
    let refused = 0
    await guest.page.route('**/v1/**', (route) =>
      refused++ < 3 ? route.abort('internetdisconnected') : route.continue(),
    )
    await guest.page.context().setOffline(false)
    await guest.page.locator('main table').first().waitFor()
    expect(refused).toBeGreaterThan(3)
    await guest.leave()
  })
})
