import { changes, type Capability } from '../capability.ts'
import { refused, type Decision } from '../shared/decision.ts'
import { DIVISION, isLeftEmpty, type Division } from './division.ts'
import { MergerBlocked, type TerritoryDataOf } from './events.ts'
import { changed, predecessorsOf, type TerritoryChange } from './territory-change.ts'
import { whyNotSuccessor } from './why-not.ts'

const command = MergerBlocked.shape.data
  .omit({ changeId: true, effectiveOn: true })
  .meta({ id: 'BlockMerger' })

/** A court or a later law keeps municipalities from a merger before its day. */
export const blockMerger = (division: Capability<Division>) =>
  changes({
    records: 'MergerBlocked',
    command,
    happenedOn: 'blockedOn',
    beside: { of: division, ids: () => [DIVISION] },
    refuses: [
      'territory-change-not-found',
      'merger-not-scheduled',
      'already-blocked',
      'not-in-merger',
      'blocked-before-schedule',
      'merger-in-effect',
      'later-change-depends',
      'one-continues',
      'code-already-used',
      'successor-not-described',
      'planning-region-not-found',
    ],
    decide:
      (given) =>
      (change: TerritoryChange, [there]: readonly Division[]) => {
        const { made } = change
        if (!made) return refused('territory-change-not-found')
        if (made.type !== 'MergerScheduled') return refused('merger-not-scheduled')
        const { effectiveOn, scheduledOn } = made.data
        const pointer = '/blockedOn'
        if (given.blockedOn < scheduledOn)
          return refused('blocked-before-schedule', { pointer, firstDay: scheduledOn })
        if (given.blockedOn >= effectiveOn)
          return refused('merger-in-effect', { pointer, firstDay: effectiveOn })
        return (
          whyNotOneOf(change, made.data, given.predecessors) ??
          whyDepended(there as Division, made.data, given.predecessors) ??
          whyNotContinued(there as Division, given, effectiveOn) ??
          changed(change, 'MergerBlocked', { ...given, effectiveOn })
        )
      },
  })

function whyNotOneOf(
  change: TerritoryChange,
  { predecessors }: TerritoryDataOf<'MergerScheduled'>,
  stay: readonly string[],
): Decision<never, 'already-blocked' | 'not-in-merger'> | undefined {
  const left = predecessorsOf(change)
  for (const [index, code] of stay.entries()) {
    const about = { pointer: `/predecessors/${index}`, conflictsWith: code }
    if (!predecessors.includes(code)) return refused('not-in-merger', about)
    if (!left.includes(code)) return refused('already-blocked', about)
  }
  return undefined
}

/** With nobody left to make it, the new municipality does not come; nothing may hang on it. */
function whyDepended(
  division: Division,
  { successor, effectiveOn }: TerritoryDataOf<'MergerScheduled'>,
  stay: readonly string[],
): Decision<never, 'later-change-depends'> | undefined {
  if (!isLeftEmpty(division, successor.code, effectiveOn, stay)) return undefined
  const { ending, touchedOn = [] } = division.municipalities.get(successor.code) ?? {}
  const later = [...touchedOn, ...(ending ? [ending.on] : [])].sort()[0]
  return later === undefined
    ? undefined
    : refused('later-change-depends', { conflictsWith: successor.code, firstDay: later })
}

function whyNotContinued(
  division: Division,
  {
    predecessors,
    continuesAs,
  }: Pick<TerritoryDataOf<'MergerBlocked'>, 'predecessors' | 'continuesAs'>,
  on: string,
):
  | Decision<
      never,
      | 'one-continues'
      | 'code-already-used'
      | 'successor-not-described'
      | 'planning-region-not-found'
    >
  | undefined {
  if (continuesAs === undefined) return undefined
  const pointer = '/continuesAs'
  if (predecessors.length !== 1) return refused('one-continues', { pointer })
  if (division.municipalities.has(continuesAs.code))
    return refused('code-already-used', { pointer: `${pointer}/code` })
  const why = whyNotSuccessor(division, continuesAs, on, pointer)
  if (why?.outcome !== 'refused') return undefined
  const { code } = why.refusal
  return code === 'successor-not-described' || code === 'planning-region-not-found'
    ? refused(code, why.refusal)
    : undefined
}
