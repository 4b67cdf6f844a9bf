import type { AskedView } from '../capacity-view/capacity-view.ts'
import type { Turn } from '../in-turns.ts'
import { stateOf, type Asking, type Questions } from './questions.ts'
import { firstAfter, type Listed } from './reading-order.ts'
import { sortedInTurns } from './sorted-in-turns.ts'
import { NO_RANKS, ranksWith, type TextRanks } from './text-ranks.ts'

/** A list in order, as it was after so many changes of its register. */
interface KeptList {
  found: readonly Listed[]
  changes: number
}

/** The lists of a view by the question, those asked for last at the end. */
interface KeptLists {
  readonly lists: Map<string, KeptList>
  /** Of the texts that each register was listed by. */
  readonly ranks: Map<AskedRegister, TextRanks>
  readonly making: Map<string, Promise<void>>
}

/** How a list is asked for: its key tells it apart from all others of the view. */
export interface ListQuestion {
  readonly key: string
  readonly asked: Questions
  readonly asking: Asking
  readonly mayBe: (id: string) => boolean
  readonly isAsked: (state: unknown, id: string) => boolean
}

/** Of all lists of a view together: about 24 MB. */
const MOST_LISTED = 300_000
/** With more changes than this the list is made anew. */
const MOST_CHANGES = 500

type AskedRegister = ReturnType<typeof registerOf>

const ofViews = new WeakMap<AskedView, KeptLists>()

/**
 * The list of a question, if it is kept; what has changed since it was made is put in its place.
 * What it was not made for cannot change it: a list is by one day, one instant and one filter.
 */
export function findList(question: ListQuestion): readonly Listed[] | undefined {
  const { lists } = listsOf(question)
  const list = lists.get(question.key)
  if (list === undefined) return undefined
  const changed = registerOf(question).changedSince(list.changes)
  lists.delete(question.key)
  if (changed === undefined || changed.length > MOST_CHANGES) return undefined
  lists.set(question.key, list)
  if (changed.length > 0) {
    list.found = withChanges(list.found, new Set(changed), question)
    list.changes = registerOf(question).changes()
  }
  return list.found
}

/** Makes a list, in turns; for whoever else waits for it too. `findList` has it then. */
export function makeList(question: ListQuestion, turn: Turn): Promise<void> {
  const kept = listsOf(question)
  const { key } = question
  const underWay = kept.making.get(key)
  if (underWay !== undefined) return underWay
  const made = make(question, kept, turn).finally(() => kept.making.delete(key))
  kept.making.set(key, made)
  return made
}

async function make(
  question: ListQuestion,
  { lists, ranks }: KeptLists,
  turn: Turn,
): Promise<void> {
  const register = registerOf(question)
  // What changes while the list is made is looked at again when it is found.
  const changes = register.changes()
  const unsorted: Listed[] = []
  for (const id of register.ids()) {
    const listed = listedOf(id, question)
    if (listed !== undefined) unsorted.push(listed)
    const wait = turn()
    if (wait !== undefined) await wait
  }
  const texts = unsorted.map(({ text }) => text)
  const ranked = await ranksWith(ranks.get(register) ?? NO_RANKS, texts, turn)
  ranks.set(register, ranked)
  lists.set(question.key, { found: await inOrder(unsorted, ranked, turn), changes })
  let listed = 0
  for (const list of lists.values()) listed += list.found.length
  for (const [oldest, list] of lists) {
    if (listed <= MOST_LISTED || oldest === question.key) break
    lists.delete(oldest)
    listed -= list.found.length
  }
}

async function inOrder(
  unsorted: readonly Listed[],
  ranks: TextRanks,
  turn: Turn,
): Promise<readonly Listed[]> {
  const ranked = unsorted.map((listed) => ({ listed, rank: ranks.get(listed.text) as number }))
  const sorted = await sortedInTurns(
    ranked,
    (a, b) => a.rank - b.rank || (a.listed.id < b.listed.id ? -1 : 1),
    turn,
  )
  return sorted.map(({ listed }) => listed)
}

function listsOf({ asking: { view } }: ListQuestion): KeptLists {
  const lists = ofViews.get(view) ?? { lists: new Map(), ranks: new Map(), making: new Map() }
  ofViews.set(view, lists)
  return lists
}

const registerOf = ({ asked, asking }: ListQuestion) => asking.view.registers.of(asked.capability)

function listedOf(id: string, question: ListQuestion): Listed | undefined {
  const { asked, asking, mayBe, isAsked } = question
  if (!mayBe(id)) return undefined
  const state = stateOf(asked.capability, id, asking)
  if (state === undefined || !isAsked(state, id)) return undefined
  return { text: asked.sortedBy(state, asking), id }
}

function withChanges(
  found: readonly Listed[],
  changed: ReadonlySet<string>,
  question: ListQuestion,
): readonly Listed[] {
  const others = found.filter(({ id }) => !changed.has(id))
  for (const id of changed) {
    const listed = listedOf(id, question)
    if (listed !== undefined) others.splice(firstAfter(others, [listed.text, id]), 0, listed)
  }
  return others
}
