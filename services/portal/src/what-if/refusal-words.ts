import type { Words } from '../words/lv.ts'
import { PROBLEMS_IN_LATVIAN } from '../words/recording-problems.ts'
import { WHAT_IF } from '../words/what-if.ts'

/** Why something cannot be; a refusal that has no words of its own here by those of recording, or its name. */
export function refusalWords(code: string, { language }: Words): string {
  const own = WHAT_IF[language].refusals[code]
  if (own !== undefined) return own
  const [said = ''] = (language === 'lv' ? PROBLEMS_IN_LATVIAN[code] : undefined)?.split('.') ?? []
  if (said === '') return code.replaceAll('-', ' ')
  return `${said.slice(0, 1).toLowerCase()}${said.slice(1)}`
}
