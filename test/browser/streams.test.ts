import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, type Standalone } from '../flows/standalone-process.ts'
import { isAccessible, isGoodForAll } from './accessible.ts'
import { begun, ended } from './begun.ts'
import { settled, visit, type Visitor } from './visitor.ts'

let vietas: Standalone
let browser: Browser
let visitor: Visitor
let page: Page

beforeAll(async () => {
  ;({ vietas, browser } = await begun())
  visitor = await visit(browser, vietas.url, { viewport: { width: 1280, height: 900 } })
  page = visitor.page
})
afterAll(ended)

/** What a program writes, run as whoever has copied it would. */
function writtenBy(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(out))
  })
}

const idsIn = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id)
const command = async (name: string): Promise<string> =>
  (await page.getByLabel(name, { exact: true }).first().textContent()) ?? ''
const choice = (name: string): Locator => page.getByRole('combobox', { name, exact: true })
const sentences = (): Locator => page.locator('main ol summary')
const stands = (text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

const report = (targetGroup: string) => ({
  name: 'Dienas centrs „Straume”',
  serviceType: 'day-centre',
  municipality: 'LV0002000',
  effectiveOn: '2026-01-01',
  places: [{ targetGroup, authorised: 4, operational: 4, occupied: 1, reserved: 0 }],
})

describe('an integrator at the stream of events', () => {
  it('narrows it, copies the command, and is given the same events by it', async () => {
    await visitor.open('/events?from=start')
    await stands('ir pienācis viss reģistrētais')
    expect(await sentences().count()).toBe(44)
    await choice('Par ko').selectOption('closureOrders')
    await expect.poll(() => sentences().count()).toBe(4)
    await page.getByText('Rīkojuma atcelšana: Filiāle "Kalkūni"').first().waitFor()
    const curl = await command('curl')
    const { body } = await vietas.get('/feed/v1/events?category=closureOrders&limit=100')
    const expected = body.map(({ id }: { id: string }) => id)
    expect(idsIn(await writtenBy('bash', ['-c', curl]))).toEqual(expected)
    const program = join(freshFolder(), 'same.py')
    writeFileSync(program, await command('Python'))
    expect(idsIn(await writtenBy('python3', [program]))).toEqual(expected)
    await isGoodForAll(visitor)
  })

  it('sees an event when it is recorded, opens it, and is led on', async () => {
    await visitor.open('/events?from=now')
    await stands('ir pienācis viss reģistrētais')
    expect(await sentences().count()).toBe(0)
    const { body } = await vietas.post('/registry/v1/service-units', report('older-people'))
    await page.getByText('Atvēršana: Dienas centrs „Straume”').click()
    const json = page.getByLabel('Notikums kā CloudEvent')
    const event = JSON.parse((await json.textContent()) ?? '')
    expect(event).toMatchObject({ type: 'ServiceUnitOpened', data: { unitId: body.id } })
    await isAccessible(page)
    await page.getByRole('link', { name: 'Dienas centrs „Straume”' }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/units/${body.id}`)
  })

  it('keeps what has come in when it goes on in the other language, and back', async () => {
    await visitor.open('/events?from=now')
    await stands('ir pienācis viss reģistrētais')
    const english = page.getByRole('link', { name: 'English' })
    expect(await english.getAttribute('href')).toBe('/events?from=now&lang=en')
    await vietas.post('/registry/v1/service-units', report('older-people'))
    await expect.poll(() => sentences().count()).toBe(1)
    await english.click()
    await stands('all that is on record has come')
    await page.getByText('Opening: Dienas centrs „Straume”').waitFor()
    await vietas.post('/registry/v1/service-units', report('older-people'))
    await expect.poll(() => sentences().count()).toBe(2)
    await page.getByRole('link', { name: 'Latviski' }).click()
    await stands('ir pienācis viss reģistrētais')
    expect(await sentences().count()).toBe(2)
  })

  it('holds the page still: what comes meanwhile is counted, and shown later', async () => {
    await visitor.open('/events?targetGroup=children-in-care')
    await stands('ir pienācis viss reģistrētais')
    const before = await sentences().count()
    await page.getByRole('button', { name: 'Apturēt', exact: true }).last().click()
    await vietas.post('/registry/v1/service-units', report('older-people'))
    await vietas.post('/registry/v1/service-units', report('children-in-care'))
    await page.getByText('pa to laiku pienāca 1 notikums').waitFor()
    expect(await sentences().count()).toBe(before)
    await page.getByRole('button', { name: 'Rādīt tālāk' }).click()
    await expect.poll(() => sentences().count()).toBe(before + 1)
  })

  it('is told when the stream is cut, and goes on where it was; and when it is refused', async () => {
    const guest = await visit(browser, vietas.url)
    await guest.open('/events')
    const standing = guest.page.locator('main').getByRole('status').first()
    await expect.poll(() => standing.textContent()).toContain('gaida jaunu')
    const shown = await guest.page.locator('main ol summary').count()
    await guest.page.route('**/feed/v1/**', (route) => route.abort())
    await guest.page.goto('/events')
    await expect.poll(() => standing.textContent()).toContain('pārtrūka')
    await guest.page.unroute('**/feed/v1/**')
    await expect.poll(() => guest.page.locator('main ol summary').count()).toBe(shown)
    await guest.open('/events?from=0000000000000000-0000000000000001-00000000')
    const alert = guest.page.getByRole('alert')
    await expect.poll(() => alert.textContent()).toContain('foreign-cursor')
    await guest.page.getByRole('button', { name: 'Sākt no jaunākajiem' }).click()
    await expect.poll(() => standing.textContent()).toContain('gaida jaunu')
    await guest.leave()
  })
})

describe('an auditor at the register as it was recorded', () => {
  it('begins a replay, asks it by the same pages, and is told once it is removed', async () => {
    await visitor.open('/replays')
    await page.getByLabel('līdz pozīcijai').check()
    await page.getByRole('textbox', { name: 'Pozīcija' }).fill('-1')
    await page.getByRole('button', { name: 'Atjaunot' }).click()
    await page.getByRole('alert').filter({ hasText: 'veselu skaitli' }).waitFor()
    await page.getByRole('textbox', { name: 'Pozīcija' }).fill('1')
    await page.getByRole('button', { name: 'Atjaunot' }).click()
    const row = page.locator('tbody tr').filter({ hasText: 'pozīcijai 1' })
    await row.getByText('Gatavs').waitFor()
    expect(await row.locator('.print').textContent()).toMatch(/^[0-9a-f]{32}$/)
    await isGoodForAll(visitor)
    await visitor.open('/replays')
    await row.getByRole('link', { name: 'Skatīt lapas' }).click()
    await page.getByText('žurnāla pozīcija 1', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'Karte', exact: true }).first().click()
    await settled(page)
    // Of all that is on record, the first event alone is known: one unit, and no order.
    await page.getByText('1 vienībai skaits nav zināms').waitFor()
    await page.getByRole('link', { name: 'Rīkojumi' }).first().click()
    await page.getByText('nav neviena rīkojuma').waitFor()
    await isGoodForAll(visitor)
    const at = new URL(page.url())
    const replay = `/history/v1/replays/${at.searchParams.get('replay')}`
    await fetch(vietas.url + replay, { method: 'DELETE' })
    await visitor.open(at.pathname + at.search.replace('lang=en', 'lang=lv'))
    await page.getByText('vairs netiek glabāts').waitFor()
    await page.getByRole('link', { name: 'Rādīt to, kas ir tagad' }).click()
    await page.getByRole('heading', { name: /Pārskatīšana nokavēta/ }).waitFor()
    visitor.complaints.length = 0
  })
})

describe('an analyst at the datasets', () => {
  it('makes a release, and the file that is downloaded has the SHA-256 that the page states', async () => {
    await visitor.open('/datasets')
    await page.getByText('Neviena laidiena vēl nav').waitFor()
    await page.getByRole('button', { name: 'Izdot jaunu laidienu' }).click()
    const row = page.locator('tbody tr').filter({ hasText: 'Each row is a number' })
    await row.waitFor()
    for (const [at, format] of ['CSV', 'Parquet'].entries()) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        row.getByRole('link', { name: format }).click(),
      ])
      const hash = createHash('sha256')
      for await (const part of await file.createReadStream()) hash.update(part as Buffer)
      expect(hash.digest('hex')).toBe(await row.locator('.print').nth(at).textContent())
    }
    await page.getByText('vietas', { exact: true }).last().click()
    await page.getByText('How many; empty: not known').waitFor()
    await isGoodForAll(visitor)
  })
})
