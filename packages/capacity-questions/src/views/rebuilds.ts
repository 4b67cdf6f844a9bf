import type { Rebuild, RebuildResult, RebuildStart, RunningProjection } from '@vietas/projections'

/** At most one rebuild at a time, and how the last one ended. */
export interface Rebuilds {
  /** The reason why none was started; undefined when one was. */
  readonly start: () => Extract<RebuildStart, { outcome: 'refused' }>['reason'] | undefined
  readonly cancel: () => boolean
  readonly last: () => { outcome: string; message?: string } | undefined
}

export function createRebuilds(projection: RunningProjection<unknown>): Rebuilds {
  let underWay: Rebuild | undefined
  let ended: RebuildResult | undefined
  return {
    start: () => {
      const begun = projection.rebuild()
      if (begun.outcome === 'refused') return begun.reason
      underWay = begun.rebuild
      void begun.rebuild.finished.then((result) => {
        ended = result
        underWay = undefined
      })
      return undefined
    },
    cancel: () => {
      if (underWay === undefined) return false
      underWay.cancel()
      return true
    },
    last: () =>
      ended && {
        outcome: ended.outcome,
        ...('message' in ended ? { message: ended.message } : {}),
      },
  }
}
