import type { Words } from '../words/lv.ts'
import { ACTS_IN_LATVIAN } from '../words/recording-acts.ts'
import { WHAT_IF } from '../words/what-if.ts'

/** What an act is called; one that has no form here as where it is recorded, or by its name. */
export function actWords(act: string, { language }: Words): string {
  const own = WHAT_IF[language].acts[act]
  const said = language === 'lv' ? ACTS_IN_LATVIAN[act]?.title : undefined
  return own ?? said ?? spelt(act)
}

const spelt = (name: string): string =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`
