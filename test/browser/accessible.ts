import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { settled, type Visitor } from './visitor.ts'

/** What axe finds in a part of a page. */
export async function violations(page: Page, within = 'body'): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).include(within).analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

export async function isNotTooWide(page: Page): Promise<void> {
  const tooWide = () => document.documentElement.scrollWidth - window.innerWidth
  expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0)
}

export async function isAccessible(page: Page, within?: string): Promise<void> {
  expect(await violations(page, within)).toEqual([])
  await isNotTooWide(page)
}

/** A page as it was opened, and then in English, in the dark and on a small screen. */
export async function isGoodForAll({ page, complaints, elsewhere }: Visitor): Promise<void> {
  const size = page.viewportSize()
  await isAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 900 })
  await page.getByRole('link', { name: 'English' }).click()
  await settled(page)
  await isAccessible(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.emulateMedia({ colorScheme: 'light' })
  if (size !== null) await page.setViewportSize(size)
  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
}
