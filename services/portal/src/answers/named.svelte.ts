import { words } from '../words/words.svelte.ts'
import { asked } from './asked.svelte.ts'
import { terms, type Terms } from './terms.ts'

/** The names of service types and target groups in the language of the page, once they are there. */
export function namedTerms(): { readonly all: Terms | undefined; of: (code: string) => string } {
  const answer = asked(terms)
  return {
    get all() {
      return answer.answer
    },
    of: (code) => answer.answer?.label(code, words().language) ?? code,
  }
}
