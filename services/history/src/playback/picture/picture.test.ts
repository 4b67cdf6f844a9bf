import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openHistory, type TestHistory } from '../../testing/history.ts'
import { ADULTS, ofUnit, opened, places, RIGA } from '../../testing/reports.ts'

let history: TestHistory
beforeAll(async () => {
  history = await openHistory()
  await history.given(
    opened(1, { municipality: '0050000' }),
    opened(2, { municipality: '0440801', places: [places({ operational: 'unknown' })] }),
    opened(3, {
      municipality: RIGA,
      effectiveOn: '2021-08-01',
      places: [places({ operational: 0, occupied: 0 })],
    }),
    ofUnit(1, 'OperationalPlacesSet', {
      targetGroup: ADULTS,
      operational: 20,
      effectiveOn: '2021-09-10',
    }),
    ofUnit(1, 'ServiceUnitClosed', { effectiveOn: '2021-11-10' }),
  )
})
afterAll(() => history.close())

const picture = (query: string, headers = {}) =>
  history.read(`/v1/playback?from=2021-06-01&to=2021-12-31&${query}`, headers)

/** The words that are seen in the frames from one on until another. */
const wordsSeen = (svg: string): string[] =>
  [...svg.matchAll(/--a:(\d+);--n:(\d+)"><text[^>]*>([^<]*)/g)].map(
    ([, from, length, text]) => `${from}+${length} ${text}`,
  )

describe('A picture of a number', () => {
  it('tells each number from its frame on, with what is not known, and its title in two languages', async () => {
    const { headers, body } = await picture('language=en', { accept: 'image/svg+xml' })
    expect(headers['content-type']).toContain('image/svg+xml')
    expect(body).toContain('<title id="title-en" lang="en">Operational places, Latvia</title>')
    expect(body).toContain('<title id="title-lv" lang="lv">Izmantojamas vietas, Latvija</title>')
    expect(body).toContain(
      'In the first frame: at least 12 operational places. In the last: the count is not known.',
    )
    expect(wordsSeen(body)).toEqual(
      expect.arrayContaining(['0+3 12+', '3+2 20+', '5+2 ?', '0+1 30 June 2021']),
    )
    expect(body).not.toContain('<script')
    expect(body).toContain('prefers-reduced-motion')
  })

  it('has another look for zero, for unknown and for no unit', async () => {
    const looks = async (filter: string) => {
      const { body } = await picture(`format=svg&${filter}`)
      return [...body.matchAll(/<rect class="(value|zero|none|unknown)" x/g)].map(
        ([, look]) => look,
      )
    }
    expect(await looks('serviceType=group-apartment')).toEqual([
      ...['value', 'unknown', 'value', 'unknown', 'unknown'],
    ])
    expect(await looks('serviceType=day-centre')).toEqual(['none'])
    const { body } = await picture('format=svg&serviceType=day-centre')
    expect(wordsSeen(body)).toContain('0+7 –')
  })

  it('is the same for whoever has it', async () => {
    const { headers } = await picture('format=svg')
    const again = await picture('format=svg', { 'if-none-match': headers['etag'] })
    expect([again.status, again.body]).toEqual([304, ''])
  })
})

describe('A picture of the map', () => {
  it('draws the municipalities of each frame, each with its number', async () => {
    const { body } = await picture('format=svg&by=municipality&planningRegion=Latgale')
    // Daugavpils has its code of before the reform in one frame, and its code of since in six.
    expect(wordsSeen(body)).toEqual(
      expect.arrayContaining(['0+1 12', '1+2 12', '3+2 20', '5+2 –', '0+1 ?', '1+6 ?']),
    )
    const shapes = (from: number, many: number) =>
      body.match(new RegExp(`--a:${from};--n:${many}"><use`, 'g'))?.length
    expect(shapes(0, 1)).toBe(21)
    expect(body).toContain('Valsts zemes dienests')
    expect(body).toContain('Aglona')
  })

  it('is drawn in turns: others have theirs between one municipality and the next', async () => {
    // Every turn is over at once.
    let passed = 1e9
    vi.spyOn(performance, 'now').mockImplementation(() => (passed += 1_000))
    let turns = 0
    let isDrawn = false
    const others = (): void => {
      turns += 1
      if (!isDrawn) setImmediate(others)
    }
    setImmediate(others)
    const { body } = await picture('format=svg&by=municipality')
    isDrawn = true
    const shapes = body.match(/<path id="m/g)?.length ?? 0
    expect(shapes).toBeGreaterThan(100)
    expect(turns).toBeGreaterThan(2 * shapes)
  })

  it('says zero where there are none, on a disc where the shape is small', async () => {
    const { body } = await picture('format=svg&by=municipality&measures=operational')
    expect(body).toMatch(/--a:2;--n:5"><use class="s zero"/)
    expect(body).toMatch(/<circle class="s k\d"/)
  })
})

it.each([
  ['by=serviceType', 'A picture is of one measure'],
  ['measures=free,occupied', 'A picture is of one measure'],
  ['step=day&from=2019-01-01', 'A picture has at most 600 frames'],
])('A picture of %s is refused, and says what to do', async (query, detail) => {
  const asked = new URLSearchParams({ from: '2021-06-01', to: '2021-12-31', format: 'svg' })
  for (const [name, value] of new URLSearchParams(query)) asked.set(name, value)
  const { status, body } = await history.read(`/v1/playback?${asked.toString()}`)
  expect([status, JSON.parse(body).type]).toEqual([422, '/problems/no-such-picture'])
  expect(JSON.parse(body).detail).toContain(detail)
})
