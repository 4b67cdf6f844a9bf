/** What was accepted of one unit or order, in the words of these tests; days are numbers. */
export type PlainAct = { readonly id: string; readonly overrun: boolean } & (
  | {
      readonly kind: 'opened' | 'reopened'
      readonly unit: string
      readonly on: number
      readonly operational: number
      readonly occupied: number
    }
  | {
      readonly kind: 'filled' | 'counted' | 'operational'
      readonly unit: string
      readonly on: number
      readonly count: number
    }
  | {
      readonly kind: 'suspended' | 'resumed' | 'closed' | 'opening-corrected'
      readonly unit: string
      readonly on: number
    }
  | { readonly kind: 'withdrawn'; readonly unit: string; readonly what: string }
  | {
      readonly kind: 'issued'
      readonly order: string
      readonly units: readonly string[]
      readonly dated: number
      readonly on: number
    }
  | {
      readonly kind: 'amended'
      readonly order: string
      readonly dated: number
      readonly on: number
    }
  | { readonly kind: 'revoked'; readonly order: string; readonly dated: number }
  | { readonly kind: 'carried-out'; readonly order: string; readonly on: number }
)
type Acts = readonly PlainAct[]
export type Kind<Name extends PlainAct['kind']> = Extract<PlainAct, { kind: Name }>

const OF_COUNTS: ReadonlySet<string> = new Set([
  'opened',
  'reopened',
  'filled',
  'counted',
  'operational',
])
export const statesCounts = ({ kind }: PlainAct): boolean => OF_COUNTS.has(kind)

/** The reports on a unit that count, its opening on the day to which it was corrected. */
export function reportsOn(acts: Acts, unit: string): Acts {
  const own = acts.filter((act) => 'unit' in act && act.unit === unit)
  const gone = new Set(own.map((act) => (act.kind === 'withdrawn' ? act.what : '')))
  const left = own.filter(({ kind, id }) => kind !== 'withdrawn' && !gone.has(id))
  const corrected = left.findLast((act) => act.kind === 'opening-corrected')
  return left
    .filter(({ kind }) => kind !== 'opening-corrected')
    .map((act) => (act.kind === 'opened' && corrected ? { ...act, on: dayOfAct(corrected) } : act))
}

export const dayOfAct = (act: PlainAct): number => ('on' in act ? act.on : Number.NaN)

export interface PlainOrder {
  readonly order: string
  readonly from: number
  readonly until: number
  readonly closes: number | undefined
  readonly revokedOn: number | undefined
  /** The day last ordered. */
  readonly on: number
  /** The ids of the amendments that changed it. */
  readonly amendedBy: readonly string[]
  readonly carriedOut: boolean
}

/** An order lived through a day at a time. */
export function orderOf(acts: Acts, order: string): PlainOrder | undefined {
  const own = acts.filter((act) => 'order' in act && act.order === order)
  const issue = own.find((act) => act.kind === 'issued')
  if (issue?.kind !== 'issued') return undefined
  const from = issue.dated
  const carriedOut = own.some(({ kind }) => kind === 'carried-out')
  let { on } = issue
  let until = Math.max(from, on)
  const amendedBy: string[] = []
  for (let today = from; today < until; today++) {
    for (const act of own)
      if (act.kind === 'amended' && act.dated === today && today < until) {
        on = act.on
        until = Math.max(from, today, on)
        amendedBy.push(act.id)
      }
    const revoked = own.some((act) => act.kind === 'revoked' && act.dated === today)
    if (revoked && today < until)
      return {
        order,
        from,
        until: today,
        closes: undefined,
        revokedOn: today,
        on,
        amendedBy,
        carriedOut,
      }
  }
  return { order, from, until, closes: until, revokedOn: undefined, on, amendedBy, carriedOut }
}

export function ordersOn(acts: Acts, unit: string): PlainOrder[] {
  return acts.flatMap((act) => {
    const order = act.kind === 'issued' && act.units.includes(unit) && orderOf(acts, act.order)
    return order ? [order] : []
  })
}

export type PlainStatus = 'not-yet-open' | 'open' | 'suspended' | 'closed'

export function statusOn(acts: Acts, unit: string, day: number): PlainStatus {
  const reports = reportsOn(acts, unit)
  const orders = ordersOn(acts, unit)
  let [opened, closed, suspended] = [false, false, false]
  for (let today = 0; today <= day; today++) {
    if (orders.some(({ closes }) => closes === today)) closed = true
    for (const report of reports) {
      if (dayOfAct(report) !== today) continue
      if (report.kind === 'opened') opened = true
      if (report.kind === 'closed') closed = true
      if (report.kind === 'suspended') suspended = true
      if (report.kind === 'resumed') suspended = false
      if (report.kind === 'reopened') closed = suspended = false
    }
  }
  if (!opened) return 'not-yet-open'
  if (closed) return 'closed'
  return suspended ? 'suspended' : 'open'
}

export interface PlainCounts {
  readonly operational: number
  readonly people: number
}

/** As the reports say, whether or not the unit works; nothing before its opening. */
export function countsOn(acts: Acts, unit: string, day: number): PlainCounts {
  let operational = 0
  let people = 0
  const reports = reportsOn(acts, unit)
  for (let today = 0; today <= day; today++)
    for (const report of reports) {
      if (dayOfAct(report) !== today) continue
      if (report.kind === 'opened' || report.kind === 'reopened')
        [operational, people] = [report.operational, report.occupied]
      if (report.kind === 'operational') operational = report.count
      if (report.kind === 'counted') people = report.count
      if (report.kind === 'filled') people += report.count
    }
  return { operational, people }
}

/** People beyond the places as if the unit worked on every day. */
export function crowdOn(acts: Acts, unit: string, day: number): number {
  const { operational, people } = countsOn(acts, unit, day)
  return Math.max(0, people - operational)
}

export function overrunOn(acts: Acts, unit: string, day: number): number {
  return statusOn(acts, unit, day) === 'open' ? crowdOn(acts, unit, day) : 0
}

/** How many of them somebody has stated and has not withdrawn, as long as they are there. */
export function statedOn(acts: Acts, unit: string, day: number): number {
  const gone = new Set(acts.map((act) => (act.kind === 'withdrawn' ? act.what : '')))
  let stated = 0
  for (const [at, act] of acts.entries()) {
    const known = acts.slice(0, at + 1)
    const crowd = crowdOn(known, unit, day)
    stated = Math.min(stated, crowd)
    const isAbout =
      'unit' in act
        ? act.unit === unit
        : ordersOn(known, unit).some(({ order }) => order === act.order)
    if (!act.overrun || gone.has(act.id) || !isAbout) continue
    if (!statesCounts(act)) stated = Math.max(stated, overrunOn(known, unit, day))
    else if (day >= dayOfReport(known, unit, act)) stated = crowd
  }
  return stated
}

function dayOfReport(acts: Acts, unit: string, { id }: PlainAct): number {
  const report = reportsOn(acts, unit).find((other) => other.id === id)
  return report ? dayOfAct(report) : Number.NaN
}
