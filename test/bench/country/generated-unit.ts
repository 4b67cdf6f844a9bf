import { SERVICE_TYPES, TARGET_GROUPS } from '@vietas/domain'
import type { ServiceType, TargetGroup } from '@vietas/domain'
import type { Random } from './random.ts'

/** A unit as its generator remembers it, so that what it reports next can be so. */
export interface GeneratedUnit {
  readonly id: string
  readonly openedOn: number
  readonly serviceType: ServiceType
  readonly groups: readonly GeneratedPlaces[]
  municipality: string
  isSuspended: boolean
  order?: { readonly id: string; readonly effectiveOn: number } | undefined
}

export interface GeneratedPlaces {
  readonly targetGroup: TargetGroup
  operational: number
  occupied: number
  reserved: number
  waiting: number
}

const SERVICES = Object.keys(SERVICE_TYPES) as ServiceType[]
const GROUPS = (Object.keys(TARGET_GROUPS) as TargetGroup[]).filter(
  (group) => group !== 'not-stated',
)

export function newUnit(
  random: Random,
  municipalities: readonly string[],
  openedOn: number,
): GeneratedUnit {
  const first = random.below(GROUPS.length)
  const groups = random.chance(0.25) ? [first, (first + 1) % GROUPS.length] : [first]
  return {
    id: random.uuid(),
    openedOn,
    serviceType: random.pick(SERVICES),
    municipality: random.pick(municipalities),
    isSuspended: false,
    groups: groups.map((group) => newPlaces(random, GROUPS[group] as TargetGroup)),
  }
}

function newPlaces(random: Random, targetGroup: TargetGroup): GeneratedPlaces {
  const operational = 6 + random.below(30)
  const occupied = random.below(operational)
  return { targetGroup, operational, occupied, reserved: 0, waiting: random.below(5) }
}
