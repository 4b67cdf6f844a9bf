import { untrack } from 'svelte'
import { address, change, type At } from '../address.svelte.ts'
import { boundariesOf } from '../answers/boundaries.ts'
import { playback, type Frame } from '../answers/playback.ts'
import { municipalities, type Territory } from '../answers/territories.ts'
import type { Day } from '../days.ts'
import type { Boundaries } from '../map/shapes.ts'
import type { Changes } from '../query.ts'
import { NOTHING_TOLD, sumsOf, toldAfter, type PlayedSums, type Told } from './frames.ts'

/** What a page shows of a day that is played. */
export interface Played extends PlayedSums {
  readonly day: Day
  readonly territories: readonly Territory[]
  readonly boundaries: Boundaries
}

/** What a page wants played; undefined where frames do not hold what it shows. */
type Question = () => Changes | undefined

/** `broken`: it goes on by itself; `lost`: it does not. */
type Trouble = 'broken' | 'lost'

const SPEED = '4'

let question = $state.raw<Question>()
let played = $state.raw<Played>()
let running = $state.raw<{ readonly end: () => void }>()
let trouble = $state.raw<Trouble>()
/** The address that the played day goes with: another one is another question. */
let heldAt = $state.raw('')

/** A playback whose frames a page shows as they come, instead of asking for each day. */
export const playing = {
  get isRunning(): boolean {
    return running !== undefined
  },
  get trouble(): Trouble | undefined {
    return trouble
  },
  get day(): Day | undefined {
    return running === undefined ? undefined : played?.day
  },
  /** What is played on this page; undefined: it is asked for each day. */
  get asked(): Changes | undefined {
    return question?.()
  },
  begin(asked: Changes, from: Day, to: Day): void {
    stop()
    played = undefined
    heldAt = address.whole
    running = { end: follow({ ...asked, from, to, step: 'month', speed: SPEED }) }
  },
  /** Stops where it is: the address has the day from then on. */
  pause(how: { replace?: boolean } = {}): void {
    if (running === undefined) return
    stop()
    if (played === undefined) return
    change({ validAt: played.day }, how)
    heldAt = address.whole
  },
  /** Whoever changes the address meanwhile has taken over, and where it is not the day, that is kept. */
  heed(whole: string): void {
    untrack(() => {
      if (running === undefined || whole === heldAt) return
      const [before, now] = [new URL(heldAt), new URL(whole)]
      const isSame = (of: (url: URL) => string | null): boolean => of(before) === of(now)
      if (isSame(({ pathname }) => pathname) && isSame((url) => url.searchParams.get('validAt')))
        playing.pause({ replace: true })
      else stop()
    })
  },
}

/** What is asked of the register itself; a scenario and a replay are not played. */
export const playable = ({ validAt: _, scenario = '', replay = '', ...asked }: Changes) =>
  scenario === '' && replay === '' ? asked : undefined

/** Of a page that can show what is played while it is open. */
export function showsPlayed(of: Question): void {
  $effect(() => {
    question = of
    return () => {
      stop()
      question = undefined
      played = undefined
    }
  })
}

/** What is to be shown in place of an answer that is for other dates: until the one for the played day is there. */
export function playedInstead(at: At | undefined): Played | undefined {
  if (played === undefined || heldAt !== address.whole) return undefined
  return running === undefined && at?.validAt === played.day ? undefined : played
}

function stop(): void {
  running?.end()
  running = undefined
  trouble = undefined
}

function follow({ from = '', ...asked }: Changes): () => void {
  const { knownAt, boundaries } = asked
  let told: Told = NOTHING_TOLD
  let drawn: Pick<Played, 'territories' | 'boundaries'> | undefined
  let last: Promise<void> = Promise.resolve()
  let isOver = false

  /** Frames are shown one behind the other, though boundaries may have to come first. */
  async function show(frame: Frame): Promise<void> {
    if (drawn === undefined || frame.redrawn === true)
      drawn = await dividedOn({ validAt: frame.validAt, knownAt, boundaries })
    if (isOver) return
    told = toldAfter(told, frame)
    trouble = undefined
    played = { day: frame.validAt, ...drawn, ...sumsOf(told, drawn.territories) }
  }
  const end = playback(
    { ...asked, from, by: 'municipality', measures: MEASURES },
    {
      frame: (frame) => void (last = last.then(() => show(frame)).catch(lose)),
      broken: () => void (trouble = 'broken'),
      lost: () => lose(),
      ended: () => void last.then(() => isOver || playing.pause()),
    },
  )
  function lose(): void {
    if (isOver) return
    playing.pause()
    trouble = 'lost'
  }
  return () => {
    isOver = true
    end()
  }
}

const MEASURES = 'operational,occupied,reserved,free,closing'

async function dividedOn(clocks: Changes): Promise<Pick<Played, 'territories' | 'boundaries'>> {
  const territories = await municipalities(clocks)
  return { territories, boundaries: await boundariesOf(territories.map(({ code }) => code)) }
}
