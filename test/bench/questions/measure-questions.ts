import { seededRandom, type Random } from '../country/random.ts'
import { latencyOfSpent, spentBy, type Spent, type SpentLatency } from '../spent.ts'
import { askedQuestions, type AskedQuestion } from './asked-questions.ts'
import { openQuestions, type OpenQuestions } from './open-questions.ts'

export interface AskedCountry {
  readonly folder: string
  /** The first day of the country, a calendar date. */
  readonly from: string
  /** How often each question is asked, each time of other days. */
  readonly asked: number
}

export interface QuestionTimes extends AskedQuestion, SpentLatency {
  /** Of the longest answer. */
  readonly bytes: number
}

const SEED = 20_251_231
const DAY_MS = 86_400_000
const UNTIL = Date.parse('2025-12-31')
/** Before so many of each are asked, nothing is measured. */
const WARM_UP = 0.2

/** All questions in turn, so that whatever else the process does disturbs all alike. */
export async function measureQuestions({
  folder,
  from,
  asked,
}: AskedCountry): Promise<QuestionTimes[]> {
  const country = await openQuestions(folder)
  const random = seededRandom(SEED)
  const days = { from: Date.parse(from), random }
  const questions = await Promise.all(askedQuestions().map((one) => withIds(one, country)))
  for (let turn = -WARM_UP * asked; turn < asked; turn += 1)
    for (const question of questions) {
      const url = urlOf(question, days)
      let answer: Buffer | undefined
      const spent = await spentBy(async () => (answer = await country.ask(url)))
      if (answer === undefined || turn < 0) continue
      question.spent.push(spent)
      question.bytes = Math.max(question.bytes, answer.length)
    }
  await country.close()
  return questions.map(({ address, isList, spent, bytes }) => ({
    address,
    isList,
    ...latencyOfSpent(spent),
    bytes,
  }))
}

interface Asking extends AskedQuestion {
  readonly ids: readonly string[]
  readonly spent: Spent[]
  bytes: number
}

async function withIds(question: AskedQuestion, country: OpenQuestions): Promise<Asking> {
  const [list, more] = question.address.split('/:id')
  const ids = more === undefined ? [] : idsIn(await country.ask(`${list}?limit=500`))
  return { ...question, ids, spent: [], bytes: 0 }
}

function idsIn(answer?: Buffer): string[] {
  const [rows = []] = Object.values(JSON.parse(answer?.toString() ?? '{}') as object).filter(
    Array.isArray,
  )
  return (rows as { id?: string; code?: string }[]).map(({ id, code }) => id ?? code ?? '')
}

/** At random days of both clocks; a series has days of its own. */
function urlOf({ address, ids }: Asking, days: { from: number; random: Random }): string {
  const { random } = days
  const someDay = (): number => days.from + random.below(UNTIL - days.from)
  const named = ids.length === 0 ? address : address.replace(':id', random.pick(ids))
  const validAt = new Date(someDay()).toISOString().slice(0, 10)
  const knownAt = new Date(Math.min(UNTIL, someDay() + DAY_MS)).toISOString()
  const clocks = address.includes('/series') ? { knownAt } : { validAt, knownAt }
  return `${named}${named.includes('?') ? '&' : '?'}${new URLSearchParams(clocks).toString()}`
}
