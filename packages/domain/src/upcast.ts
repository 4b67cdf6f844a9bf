import type { Capability } from './capability.ts'
import { capabilityOfEvent } from './capabilities.ts'

/** The data of a stored event, of whatever version. */
export type StoredData = Readonly<Record<string, unknown>>

type Shapes = Pick<Capability, 'versions' | 'upcasters'>

/**
 * The data of a stored event in the shape that this release knows.
 *
 * @throws RangeError when the type or version is not one that this release knows
 */
export function upcast(
  type: string,
  version: number,
  data: StoredData,
  shapes: Shapes | undefined = capabilityOfEvent(type),
): StoredData {
  const newest = shapes?.versions[type]
  if (newest === undefined) throw new RangeError(`an event of type "${type}" is not understood`)
  if (!Number.isInteger(version) || version < 1 || version > newest)
    throw new RangeError(`version ${String(version)} of ${type} is not understood`)
  let upcasted = data
  for (let from = version; from < newest; from++) {
    const next = shapes?.upcasters?.[`${type}@${from}`]
    if (!next) throw new RangeError(`nothing upcasts ${type} from version ${from}`)
    upcasted = next(upcasted)
  }
  return upcasted
}
