/** What a fact is about: the country, a planning region or a municipality, within the boundaries asked for. */
export interface Area {
  readonly kind: 'country' | 'planningRegion' | 'municipality'
  readonly code: string
  readonly name: string
}
