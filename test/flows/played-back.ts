import { get } from 'node:http'
import { expect, it } from 'vitest'
import type { Standalone } from './standalone-process.ts'

const LATGALE = 'by=municipality&planningRegion=Latgale&measures=operational,occupied'

/** What is played of the documented history is what is answered on both clocks. */
export function playedBack(vietas: () => Standalone): void {
  const played = async (query: string): Promise<any> => {
    const { status, body } = await vietas().get(`/history/v1/playback?${query}`)
    expect([status, body.detail]).toEqual([200, undefined])
    return body
  }

  it.each(['then', 'now'])(
    'is the map of Latgale within the boundaries of %s, frame by frame',
    async (boundaries) => {
      const asked = `${LATGALE}&boundaries=${boundaries}`
      const { frames } = await played(`from=2012-01-01&to=2025-12-31&step=quarter&${asked}`)
      const names = new Map<number, string>()
      const groups = new Map<string, object>()
      let total: any
      for (const [i, frame] of frames.entries()) {
        total = frame.total ?? total
        for (const { group, municipality, units, places, unitsWithUnknown } of frame.groups) {
          if (municipality !== undefined) names.set(group, municipality.code)
          const code = names.get(group) as string
          if (units === undefined && Object.keys(unitsWithUnknown).length === 0) groups.delete(code)
          else groups.set(code, { units, places: { ...NO_PLACES, ...places } })
        }
        if (i % 8 !== 0 && i !== frames.length - 1) continue
        const { validAt } = frame
        const url = `/capacity/v1/capacity?validAt=${validAt}&${asked}`
        const { body } = await vietas().get(url)
        expect(total.units).toBe(body.total.units)
        expect(total.places).toEqual(withoutZeros(body.total.places))
        expect([...groups.keys()].sort()).toEqual(
          body.groups.map(({ municipality }: any) => municipality.code).sort(),
        )
        for (const { municipality, units, places } of body.groups)
          expect(groups.get(municipality.code)).toMatchObject({ units: units || undefined, places })
      }
      const redrawn = frames.filter((frame: any) => frame.redrawn === true)
      expect(redrawn.map(({ validAt }: any) => validAt)).toEqual(
        boundaries === 'then' ? ['2021-09-30', '2025-09-30'] : [],
      )
    },
  )

  it.each([
    ['then', '2020-03-31', 21],
    ['then', '2022-03-31', 9],
    ['now', '2020-03-31', 9],
  ])('draws within the boundaries of %s on %s the %s of Latgale', async (boundaries, day, many) => {
    const query = `from=${day}&to=${day}&format=svg&by=municipality&planningRegion=Latgale&boundaries=${boundaries}`
    const { headers, body } = await vietas().get(`/history/v1/playback?${query}`)
    expect(headers.get('content-type')).toContain('image/svg+xml')
    expect(body.match(/<use class="s /g)).toHaveLength(many)
    // Nobody has documented how many places there are in Daugavpils, which is not that there are none.
    expect(body).toContain('<use class="s unknown"')
    expect(body).not.toContain('<use class="s zero"')
  })

  it('tells event by event how Kalkūni was to close, and was not', async () => {
    const query = 'from=2016-01-01&to=2016-12-31&clock=known&step=event&validAt=2019-10-01'
    const { frames } = await played(`${query}&planningRegion=Latgale&measures=operational`)
    const units = frames.flatMap(({ knownAt, total }: any) =>
      total === undefined ? [] : [[knownAt, total.units ?? 0]],
    )
    expect(units).toEqual([
      ['2016-01-01', 1],
      ['2016-05-23T21:00:00.000Z', 0],
      ['2016-09-27T21:00:00.000Z', 1],
    ])
  })

  it('goes on in another connection where the first was cut', async () => {
    const query = `from=2016-01-01&to=2018-12-31&step=month&speed=60&${LATGALE}`
    const { frames } = await played(query)
    const url = `${vietas().url}/history/v1/playback?${query}`
    const first = await eventsUntil(url, {}, 12)
    const last = first.at(-1)
    const rest = await eventsUntil(url, { 'last-event-id': last?.id ?? '' }, Infinity)
    const told = [...first, ...rest].filter(({ event }) => event === 'frame')
    expect(told.map(({ data }) => data)).toEqual(frames)
    expect(rest.at(-1)).toMatchObject({ event: 'end', data: { frames: frames.length } })
  })
}

const NO_PLACES = { operational: 0, occupied: 0 }

const withoutZeros = (places: Record<string, number>) =>
  Object.fromEntries(Object.entries(places).filter(([, number]) => number !== 0))

interface Told {
  readonly id: string
  readonly event: string
  readonly data: any
}

/** Reads so many events of a stream, then cuts the connection. */
function eventsUntil(url: string, headers: Record<string, string>, most: number): Promise<Told[]> {
  return new Promise((resolve, reject) => {
    const accept = 'text/event-stream'
    get(url, { headers: { accept, ...headers } }, (response) => {
      let text = ''
      const told = (): Told[] =>
        text
          .split('\n\n')
          .slice(0, -1)
          .map((event) => event.split('\n').map((line) => line.slice(line.indexOf(': ') + 2)))
          .map(([id = '', event = '', data = '']) => ({ id, event, data: JSON.parse(data) }))
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
        if (told().length < most) return
        response.destroy()
        resolve(told().slice(0, most))
      })
      response.on('end', () => resolve(told()))
    }).on('error', reject)
  })
}
