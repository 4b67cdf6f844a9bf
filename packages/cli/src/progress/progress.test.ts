import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { progressBar } from './progress-bar.ts'
import { progressLines } from './progress-lines.ts'

describe('progress in lines', () => {
  it('says at once, every few seconds and in the end how far the work has come', () => {
    const lines: string[] = []
    let now = 0
    const progress = progressLines(
      (line) => lines.push(line),
      () => now,
    )
    progress.begin('Copying', 20_000, 5_000)
    for (now = 1_000; now <= 12_000; now += 1_000) progress.advance(1_000)
    progress.begin('Comparing', undefined)
    progress.advance(7)
    progress.end()
    progress.end()
    expect(lines).toEqual([
      'Copying: 5,000 of 20,000 events, 25 %',
      'Copying: 10,000 of 20,000 events, 50 %',
      'Copying: 15,000 of 20,000 events, 75 %',
      'Copying: 17,000 of 20,000 events, 85 %',
      'Comparing: 0 events',
      'Comparing: 7 events',
    ])
  })

  it('says what it waits for, and that it goes on', () => {
    const lines: string[] = []
    const progress = progressLines((line) => lines.push(line))
    progress.begin('Copying', 10)
    progress.waiting('the source')
    progress.waiting(undefined)
    expect(lines.slice(1)).toEqual(['Waiting for the source', 'Going on'])
  })

  it('is complete where there is nothing to do', () => {
    const lines: string[] = []
    const progress = progressLines((line) => lines.push(line))
    progress.begin('Copying', 0)
    progress.end()
    expect(lines.at(-1)).toBe('Copying: 0 of 0 events, 100 %')
  })
})

describe('a progress bar', () => {
  it('is drawn on the terminal, with a total and without', async () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120 })
    const progress = progressBar(terminal)
    progress.begin('Copying', 2_000, 1_000)
    progress.advance(1_000)
    progress.begin('Comparing', undefined)
    progress.advance(1_234)
    progress.end()
    terminal.end()
    const drawn = String(terminal.read())
    expect(drawn).toContain('Copying [')
    expect(drawn).toContain('50 %, 1,000 of 2,000 events')
    expect(drawn).toContain('100 %, 2,000 of 2,000 events')
    expect(drawn).toContain('Comparing: 1,234 events')
  })

  it('says what it waits for, until it goes on', () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 160 })
    const progress = progressBar(terminal)
    const drawn = (): string => String(terminal.read())
    progress.waiting('the source')
    progress.begin('Copying', 2_000)
    expect(drawn()).toContain('left; waiting for the source')
    progress.waiting(undefined)
    progress.end()
    expect(drawn()).not.toContain('waiting')
  })
})
