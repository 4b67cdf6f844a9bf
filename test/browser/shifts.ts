import type { Page } from 'playwright-core'

/** What is called good (web.dev, CLS). */
export const MOST_SHIFT = 0.1

/** Layout Instability of the pages opened from now on, as the browser reports it of what nobody has caused. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = { sum: 0 }
    Object.assign(window, { shifts: seen })
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput) seen.sum += entry.value
    })
    observer.observe({ type: 'layout-shift', buffered: true })
  })

export const shifts = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)
