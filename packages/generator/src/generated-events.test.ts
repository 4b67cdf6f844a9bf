import {
  CAPABILITIES,
  dayOf,
  decodeEvent,
  foldOf,
  idsOf,
  inKnownOrder,
  isAboutUnits,
  parseStoredEvent,
  rigaDay,
  serviceUnits,
  territories,
} from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { emptyFingerprint } from './fingerprint.ts'
import { generatedEvents } from './generated-events.ts'
import { KNOWN_AT, MOST_SEED, MOST_YEARS, type Generation } from './generation.ts'
import type { GeneratedEvent } from './stored-event.ts'

const isInForce = (code: string, on: string): boolean =>
  REFERENCE.lensFor(on, KNOWN_AT).isInForce(code)

const eventsOf = (generation: Generation): GeneratedEvent[] =>
  [...generatedEvents(generation)].flat()

function fingerprintOf(generation: Generation): string {
  const fingerprint = emptyFingerprint()
  for (const event of eventsOf(generation)) fingerprint.add(event)
  return fingerprint.text()
}

const stored = (event: GeneratedEvent, at: number) => ({
  ...event,
  position: String(at),
  recordedAt: Date.now(),
})

/** Large enough for every kind of event. */
const SMALL = { seed: 1, units: 150, years: 8 }
const small = eventsOf(SMALL)

describe('a generated country', { tags: ['slow'] }, () => {
  it('is the same for the same seed, and another for another seed, size or time', () => {
    const tiny = { seed: 7, units: 5, years: 2 }
    const others = [
      { ...tiny, seed: 8 },
      { ...tiny, units: 6 },
      { ...tiny, years: 1 },
    ]
    expect(fingerprintOf(tiny)).toBe(fingerprintOf(tiny))
    expect(new Set([tiny, ...others].map(fingerprintOf)).size).toBe(4)
  })

  it('has events that every release of their versions can read, field by field', () => {
    expect(small.map((event, at) => parseStoredEvent(stored(event, at)).type)).toHaveLength(
      small.length,
    )
  })

  it('says of every event, organisation and name that it is generated', () => {
    for (const { metadata, data } of small) {
      expect(metadata['source']).toMatchObject({
        title: expect.stringMatching(/^Generated data, seed 1(: Ģenerēt.*)?$/),
        publisher: 'Vietas generator',
      })
      const { opens = [] } = data as { readonly opens?: readonly object[] }
      for (const said of [data, ...opens] as Readonly<Record<string, unknown>>[])
        for (const field of LABELLED)
          if (said[field] !== undefined) expect(said[field]).toMatch(/^Ģenerēt/)
    }
  })

  it('is known in the order of the log, but for what documents of earlier days prove', () => {
    const known = small.map((event, at) => decodeEvent(stored(event, at)))
    const isImported = ({ source }: (typeof known)[number]): boolean => source?.date !== undefined
    const others = known.filter((event) => !isImported(event))
    expect([...others].sort(inKnownOrder)).toEqual(others)
    const imported = known.filter(isImported)
    expect(imported.length).toBeGreaterThan(20)
    for (const { position, knownSince, source } of imported) {
      expect(rigaDay(knownSince)).toBe(dayOf(source?.date as string))
      expect(known[Number(position) - 1]?.knownSince).toBeGreaterThanOrEqual(knownSince)
    }
    expect(new Set(imported.map(({ type }) => type))).toContain('ClosureOrderIssued')
  })

  it('has units under registrations, units that projects enlarge, and numbers that contradict', () => {
    const of = (type: string) => small.filter((event) => event.type === type)
    const about = (type: string) => of(type).map(({ data }) => data as About)
    const registered = new Set(about('ProviderRegistered').map((data) => data['registrationId']))
    const named = [...about('ServiceUnitOpened'), ...about('ServiceUnitOpeningCorrected')].flatMap(
      ({ registration }) => registration ?? [],
    )
    expect(named.length).toBeGreaterThan(20)
    for (const registration of named) expect(registered).toContain(registration)
    expect(about('ProjectCommissioned').flatMap(({ enlarges }) => enlarges ?? [])).not.toEqual([])
    const values = new Map<string, Set<unknown>>()
    for (const { indicatorId, area, asOf, value } of about('IndicatorReported')) {
      const key = [indicatorId, area, asOf].join()
      values.set(key, (values.get(key) ?? new Set()).add(value))
    }
    expect([...values.values()].some(({ size }) => size > 1)).toBe(true)
  })

  it('lies in the municipalities of each day, and in their parishes', () => {
    for (const { type, data } of small)
      for (const { municipality, parish, on } of placesIn(data)) {
        expect([type, on, municipality, isInForce(municipality, on)]).toContain(true)
        if (parish !== undefined)
          expect(REFERENCE.misplacedParish(municipality, parish, on, KNOWN_AT)).toBeUndefined()
      }
  })

  it('covers the municipalities from before and after the reform of 2021, and late reports', () => {
    const opened = small
      .filter(({ type }) => type === 'ServiceUnitOpened')
      .map(({ data }) => data as { municipality: string; effectiveOn: string; parish?: string })
    const ended = opened.filter(({ municipality }) => !isInForce(municipality, '2022-01-01'))
    const begun = opened.filter(({ municipality }) => !isInForce(municipality, '2021-01-01'))
    expect([ended.length, begun.length].every((count) => count > 3)).toBe(true)
    const YEAR_MS = 365 * 86_400_000
    const late = small.filter(
      ({ type, data, metadata }) =>
        type === 'PlaceFilled' &&
        (metadata['knownSince'] as number) - Date.parse(data['effectiveOn'] as string) > YEAR_MS,
    )
    expect(late.length).toBeGreaterThan(0)
  })

  it('is made of every event that its parts can bring', () => {
    const types = new Set(small.map(({ type }) => type))
    expect(Object.fromEntries(EVENTS.map((type) => [type, types.has(type)]))).toEqual(
      Object.fromEntries(EVENTS.map((type) => [type, true])),
    )
  })

  it('ends with units that are never below zero nor beyond their places', () => {
    const known = small.map((event, at) => decodeEvent(stored(event, at))).filter(isAboutUnits)
    const byUnit = new Map<string, typeof known>()
    for (const event of known)
      for (const id of idsOf(serviceUnits, event))
        byUnit.set(id, byUnit.get(id)?.concat(event) ?? [event])
    expect(byUnit.size).toBeGreaterThanOrEqual(SMALL.units)
    for (const [id, about] of byUnit) {
      for (const { occupied, reserved, operational, waiting } of foldOf(
        serviceUnits,
        id,
        about,
      ).counts.values())
        for (const at of occupied.days) {
          const [people, kept, places, wait] = [occupied, reserved, operational, waiting].map(
            ({ days, values }) => values[days.findLastIndex((day) => day <= at)] ?? 0,
          ) as [number, number, number, number]
          expect([people < 0, kept < 0, wait < 0, people + kept > places]).not.toContain(true)
        }
    }
  })
})

const anyGeneration = fc.record({
  seed: fc.integer({ min: 0, max: MOST_SEED }),
  units: fc.integer({ min: 1, max: 60 }),
  years: fc.integer({ min: 1, max: MOST_YEARS }),
})

describe('generated countries', { tags: ['slow', 'random'] }, () => {
  it('ask for nothing that a decision refuses, whatever the seed, the size and the time', () => {
    fc.assert(
      fc.property(anyGeneration, (generation) => {
        const events = eventsOf(generation)
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
        expect(events.at(-1)?.type).toBe('ServiceUnitOpened')
      }),
      { numRuns: 3 * inject('times') },
    )
  })
})

interface About {
  readonly municipality?: string
  readonly parish?: string
  readonly homeMunicipality?: string
  readonly opens?: readonly About[]
  readonly targets?: readonly { readonly territory: string }[]
  readonly period?: { readonly to: string }
  readonly [field: string]: unknown
}

const DAYS = ['effectiveOn', 'invitedOn', 'commissionedOn', 'registeredOn', 'reportedOn', 'asOf']

/** Every place that an event names, with the day on which it has to be one. */
function placesIn(data: About) {
  const { municipality, parish, homeMunicipality, opens = [], targets = [], period } = data
  const [first = period?.to] = DAYS.flatMap((field) => data[field] ?? [])
  const on = (first ?? data['decidedOn'] ?? data['amendedOn']) as string
  return [
    { municipality, parish, on },
    { municipality: homeMunicipality, parish: undefined, on },
    ...opens.map((opened) => ({ ...opened, on })),
    ...targets.map(({ territory }) => ({ municipality: territory, parish: undefined, on })),
  ].flatMap((place) =>
    place.municipality === undefined ? [] : [{ ...place, municipality: place.municipality }],
  )
}

const LABELLED = [
  'name',
  'provider',
  'authority',
  'ground',
  'subject',
  'what',
  'note',
  'summary',
  'document',
  'number',
  'reason',
  'address',
]

/** A generated reform or census would contradict those that are documented. */
const NEVER = Object.keys(territories.versions)

const EVENTS = CAPABILITIES.flatMap(({ versions }) => Object.keys(versions)).filter(
  (type) => !NEVER.includes(type),
)
