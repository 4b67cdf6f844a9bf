import { compensations, type CompensationAnswer } from '@vietas/domain'
import type { AskedView } from '../capacity-view/capacity-view.ts'
import { stateOf, type Asking } from '../questions/questions.ts'

/** The compensations of a view by what they are for, as it was after so many changes. */
interface KeptByMatter {
  readonly idsOf: Map<string, Set<string>>
  readonly matterOf: Map<string, string>
  changes: number
}

const ofViews = new WeakMap<AskedView, KeptByMatter>()

/** What else is stated for the same municipality, period and service type. */
export function othersOfSame(asking: Asking): (answer: CompensationAnswer) => string[] {
  const { idsOf, matterOf } = byMatter(asking.view)
  return ({ id }) => {
    const matter = matterOf.get(id)
    if (matter === undefined) return []
    return [...(idsOf.get(matter) ?? [])].filter(
      (other) => other !== id && stateOf(compensations, other, asking)?.paid !== undefined,
    )
  }
}

/** No correction changes what a compensation is for, so that it is the same at any instant. */
function byMatter(view: AskedView): KeptByMatter {
  const register = view.registers.of(compensations)
  const before = ofViews.get(view)
  const changed = before && register.changedSince(before.changes)
  const kept: KeptByMatter = changed
    ? before
    : { idsOf: new Map(), matterOf: new Map(), changes: 0 }
  for (const id of new Set(changed ?? register.ids())) {
    const was = kept.matterOf.get(id)
    if (was !== undefined) kept.idsOf.get(was)?.delete(id)
    kept.matterOf.delete(id)
    const matter = matterIn(register.get(id, Number.POSITIVE_INFINITY))
    if (matter === undefined) continue
    kept.matterOf.set(id, matter)
    kept.idsOf.set(matter, (kept.idsOf.get(matter) ?? new Set()).add(id))
  }
  kept.changes = register.changes()
  ofViews.set(view, kept)
  return kept
}

/** Undefined where too little is known to say so. */
function matterIn(
  compensation: ReturnType<typeof compensations.empty> | undefined,
): string | undefined {
  const { municipality, period, serviceType } = compensation?.paid ?? {}
  if (municipality === undefined || period === undefined) return undefined
  return [municipality, period.from, period.to, serviceType].join(' ')
}
