/** One version of a municipality: what a code stood for, and from when until when. */
export interface Municipality {
  /** ATVK, the Latvian classification of administrative territories. A new version has a new code. */
  readonly code: string
  readonly name: string
  readonly planningRegion: string
  readonly nuts3?: string
  /** As counted by Eurostat. For municipalities made by a reform see `Lens.population2020`. */
  readonly population2020?: number
  /** Where a map writes the name: longitude, latitude. */
  readonly label?: readonly [number, number]
  /** The first day; null: before all that is recorded here. */
  readonly validFrom: string | null
  /** The first day without it; null: still in force. As known today, whatever was known before. */
  readonly validTo: string | null
}

/** The people of a municipality in 2020; not certain where it has a part of a split municipality. */
export interface Population {
  readonly count: number
  readonly certain: boolean
}
