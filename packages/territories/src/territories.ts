import { crosswalkOf, versionOf } from './crosswalk.ts'
import { referenceEvents } from './data.ts'
import { eraOf, erasOf, type Era } from './era.ts'
import { lensOf, type Lens } from './lens.ts'
import { predecessorsAsKnown, successorsAsKnown, type Descent } from './lineage.ts'
import type { Municipality } from './municipality.ts'
import { misplacedParish, type MisplacedParish } from './parishes.ts'
import type { Population } from './population.ts'
import { populationsOf } from './populations.ts'
import { suggestionsFor } from './suggest.ts'
import { inKnownOrder, type TerritoryEvent } from './territory-event.ts'

/**
 * The municipalities by date, as known at any instant: what the reference data and the events
 * recorded since make of them. It never changes; with another event comes another one.
 */
export interface Territories {
  /** Every version that ever was or was to be, the older first. */
  readonly municipalities: readonly Municipality[]
  readonly find: (code: string) => Municipality | undefined
  /** @throws UnknownMunicipality */
  readonly get: (code: string) => Municipality
  /** The lens for a calendar date, as known at an instant (for a whole day its end, in Europe/Riga). */
  readonly lensFor: (on: string, knownAtMs: number) => Lens
  /**
   * All lenses there are, in the order of knowledge and of days: each is that of every day until the
   * next one, as known until something else is.
   */
  readonly divisionsKnown: () => readonly DivisionsKnown[]
  /** @throws UnknownMunicipality */
  readonly successorsAsKnown: (code: string, knownAtMs: number) => Descent[]
  /** @throws UnknownMunicipality */
  readonly predecessorsAsKnown: (code: string, knownAtMs: number) => Descent[]
  /**
   * From when until when a code was to be in force; undefined while no change known brings it.
   *
   * @throws UnknownMunicipality
   */
  readonly spanAsKnown: (
    code: string,
    knownAtMs: number,
  ) => { readonly from: string | null; readonly to: string | null } | undefined
  /** The people of a municipality; undefined where that is unknown. @throws UnknownMunicipality */
  readonly populationOn: (code: string, on: string, knownAtMs: number) => Population | undefined
  readonly misplacedParish: (
    code: string,
    parish: string,
    on: string,
    knownAtMs: number,
  ) => MisplacedParish | undefined
  /** What someone may have meant by a name or code that no municipality has, the closest first. */
  readonly suggest: (text: string) => Municipality[]
}

/** The divisions of the country as they were known from an instant on; the first ones always. */
export interface DivisionsKnown {
  /** Epoch milliseconds. */
  readonly knownSince: number
  readonly divisions: readonly {
    /** The first day; null: before every documented day. */
    readonly since: string | null
    readonly lens: Lens
  }[]
}

/** @param recorded events of the log, in whatever order, without the reference data's own */
export function territoriesOf(recorded: readonly TerritoryEvent[] = []): Territories {
  const events = [...referenceEvents, ...recorded].sort(inKnownOrder)
  const crosswalk = crosswalkOf(events)
  const { timelines, versions } = crosswalk
  const populationOn = populationsOf(crosswalk)
  const lenses = new Map<string, Lens>()
  const lensIn = (era: Era): Lens => {
    const lens = lenses.get(era.key) ?? lensOf(crosswalk, era, `${era.key} of ${events.length}`)
    lenses.set(era.key, lens)
    return lens
  }
  const lensFor: Territories['lensFor'] = (on, knownAtMs) => lensIn(eraOf(crosswalk, on, knownAtMs))
  const known = (code: string): string => versionOf(crosswalk, code).code
  return {
    municipalities: [...versions.values()],
    find: (code) => versions.get(code),
    get: (code) => versionOf(crosswalk, code),
    lensFor,
    divisionsKnown: () =>
      erasOf(crosswalk).map((eras, index) => ({
        knownSince: timelines.get(index).knownSince,
        divisions: eras.map((era) => ({ since: era.stage.since, lens: lensIn(era) })),
      })),
    successorsAsKnown: (code, knownAtMs) => successorsAsKnown(crosswalk, known(code), knownAtMs),
    predecessorsAsKnown: (code, knownAtMs) =>
      predecessorsAsKnown(crosswalk, known(code), knownAtMs),
    spanAsKnown: (code, knownAtMs) => {
      const { spans, stages } = timelines.get(timelines.indexAt(knownAtMs))
      const span = spans.get(known(code))
      return (
        span && {
          from: stages[span.first]?.since ?? null,
          to: stages[span.last + 1]?.since ?? null,
        }
      )
    },
    populationOn: (code, on, knownAtMs) => populationOn(known(code), on, knownAtMs),
    misplacedParish: (code, parish, on, knownAtMs) =>
      misplacedParish(crosswalk, lensFor(on, knownAtMs), code, parish),
    suggest: (text) => suggestionsFor(crosswalk, text),
  }
}

/** As the reference data alone have them. */
export const REFERENCE: Territories = territoriesOf()
