import type { Boundaries } from './shapes.ts'
import { csv } from '../parts/download.ts'
import { stampFields, type Stamp } from '../parts/stamp.ts'
import type { Measure, Shown } from './measures.ts'
import type { Row } from './rows.ts'

/** What a row says, in the names of the services, for files. */
function properties({ code, name, region, shown, sum }: Row, measure: Measure): Fields {
  return {
    code,
    name,
    planningRegion: region,
    units: sum?.units ?? 0,
    operational: sum?.places['operational'] ?? null,
    unitsWithUnknownOperational: sum?.unitsWithUnknown['operational'] ?? null,
    [measure]: shown.kind === 'value' ? shown.value : shown.kind === 'zero' ? 0 : null,
    known: knownOf(shown),
    oldestConfirmation: sum?.oldestConfirmation ?? null,
  }
}

type Fields = Readonly<Record<string, string | number | null>>

const knownOf = (shown: Shown): string =>
  shown.kind === 'value'
    ? shown.atLeast
      ? 'at-least'
      : 'all'
    : shown.kind === 'zero'
      ? 'all'
      : shown.kind

export function rowsAsCsv(rows: readonly Row[], measure: Measure, stamp: Stamp): string {
  const all = rows.map((row) => ({ ...stampFields(stamp), ...properties(row, measure) }))
  const [first] = all
  if (first === undefined) return csv([])
  return csv([Object.keys(first), ...all.map((row) => Object.values(row))])
}

/** RFC 7946; what is not known is null. */
export function rowsAsGeoJson(
  rows: readonly Row[],
  boundaries: Boundaries,
  measure: Measure,
  stamp: Stamp,
): string {
  const features = rows.map((row) => ({
    type: 'Feature',
    id: row.code,
    geometry: boundaries.get(row.code) ?? null,
    properties: { ...stampFields(stamp), ...properties(row, measure) },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}
