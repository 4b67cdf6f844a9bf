import { SCHEMA_VERSIONS } from './events.ts'

/** The data of a stored event, of whatever version. */
export type StoredData = Readonly<Record<string, unknown>>

/** From one version of an event's data to the next; the key is `<type>@<version it starts from>`. */
export type Upcasters = Readonly<Record<string, (data: StoredData) => StoredData>>

/** Only ever added to: events in the log are never touched. */
const UPCASTERS: Upcasters = {}

/**
 * The data of a stored event in the shape that this release knows.
 *
 * @throws RangeError when the type or version is not one that this release knows
 */
export function upcast(
  type: string,
  version: number,
  data: StoredData,
  upcasters: Upcasters = UPCASTERS,
  current: Readonly<Record<string, number>> = SCHEMA_VERSIONS,
): StoredData {
  const newest = Object.hasOwn(current, type) ? current[type] : undefined
  if (newest === undefined) throw new RangeError(`an event of type "${type}" is not understood`)
  if (!Number.isInteger(version) || version < 1 || version > newest)
    throw new RangeError(`version ${String(version)} of ${type} is not understood`)
  let upcasted = data
  for (let from = version; from < newest; from++) {
    const next = upcasters[`${type}@${from}`]
    if (!next) throw new RangeError(`nothing upcasts ${type} from version ${from}`)
    upcasted = next(upcasted)
  }
  return upcasted
}
