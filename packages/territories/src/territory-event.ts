/** The law, judgment or decision behind a change. */
export interface Basis {
  readonly title: string
  readonly publisher: string
  readonly date?: string | undefined
  readonly reference?: string | undefined
}

/** A municipality that is named; with its name and region where it begins with the change. */
export interface Named {
  readonly code: string
  readonly name?: string | undefined
  readonly planningRegion?: string | undefined
}

interface Changes {
  /** The change of the division that the event is about. */
  readonly changeId: string
}

interface Ordered extends Changes {
  readonly basis: Basis
}

interface MayBeOrdered extends Changes {
  readonly basis?: Basis | undefined
}

interface Merger extends Ordered {
  readonly predecessors: string[]
  readonly successor: Named
  /** The first day without the predecessors. */
  readonly effectiveOn: string
}

/** What changes the division of the country, as it is recorded. */
type Recorded =
  | {
      readonly type: 'TerritoryCreated'
      readonly data: MayBeOrdered & {
        readonly code: string
        readonly name: string
        readonly planningRegion: string
        /** The first day; `undocumented`: before all that is recorded. */
        readonly effectiveOn: string
        readonly parishes?: string[] | undefined
        readonly label?: readonly [number, number] | undefined
      }
    }
  | {
      readonly type: 'TerritoryRenamed'
      readonly data: MayBeOrdered & {
        readonly code: string
        readonly name: string
        readonly effectiveOn: string
      }
    }
  | { readonly type: 'TerritoriesMerged'; readonly data: Merger }
  | {
      readonly type: 'MergerScheduled'
      readonly data: Merger & { readonly scheduledOn: string }
    }
  | {
      readonly type: 'MergerBlocked'
      readonly data: Ordered & {
        /** Those that stay. */
        readonly predecessors: string[]
        /** The day on which they would have ended. */
        readonly effectiveOn: string
        readonly blockedOn: string
        /** What the one that stays is from that day on, where it has a new code. */
        readonly continuesAs?: Named | undefined
      }
    }
  | {
      readonly type: 'TerritorySplit'
      readonly data: Ordered & {
        readonly code: string
        /** The larger part first. */
        readonly parts: {
          readonly successor: Named
          readonly parishes: string[]
        }[]
        readonly effectiveOn: string
      }
    }
  | {
      readonly type: 'PopulationCounted'
      readonly data: Changes & {
        readonly code: string
        /** A day, or a year where the source says no more. */
        readonly countedOn: string
        readonly count: number
        readonly countedBy: string
      }
    }

/** An event as it is taken in: in the order of knowledge, then of the log. */
export type TerritoryEvent = Recorded & {
  readonly id: string
  /** Epoch milliseconds. */
  readonly knownSince: number
  /** A place in the log, a decimal of any length; empty for what lies before every log. */
  readonly position: string
}

export type PopulationCounted = Extract<TerritoryEvent, { type: 'PopulationCounted' }>

export function inKnownOrder(a: TerritoryEvent, b: TerritoryEvent): number {
  if (a.knownSince !== b.knownSince) return a.knownSince - b.knownSince
  if (a.position.length !== b.position.length) return a.position.length - b.position.length
  return a.position < b.position ? -1 : Number(a.position > b.position)
}
