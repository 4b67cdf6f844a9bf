/** One version of a municipality: what a code stood for, and from when until when. */
export interface Municipality {
  /** ATVK, the Latvian classification of administrative territories. A new version has a new code. */
  readonly code: string
  readonly name: string
  readonly planningRegion: string
  /** Where a map writes the name: longitude, latitude. */
  readonly label?: readonly [number, number]
  /** The first day; null: before all that is recorded. */
  readonly validFrom: string | null
  /**
   * The first day without it; null: still in force. As known last, whatever was known before. The
   * same as the first day: it was expected, and never came to be.
   */
  readonly validTo: string | null
}

/** A code that no version of any municipality has ever had. Check user input by `find`. */
export class UnknownMunicipality extends Error {
  readonly code: string

  constructor(code: string) {
    super(`No municipality has ever had the code ${JSON.stringify(code)}`)
    this.name = 'UnknownMunicipality'
    this.code = code
  }
}
