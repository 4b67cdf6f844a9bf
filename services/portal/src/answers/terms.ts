import { ask } from './ask.ts'

interface Term {
  readonly code: string
  readonly kind: 'service-type' | 'target-group'
  readonly labels: { readonly en: string; readonly lv: string }
}

/** Service types and target groups by their codes. */
export interface Terms {
  readonly serviceTypes: readonly Term[]
  readonly targetGroups: readonly Term[]
  readonly label: (code: string, language: 'lv' | 'en') => string
}

export async function terms(): Promise<Terms> {
  const { terms } = await ask<{ terms: readonly Term[] }>('/capacity/v1/terms')
  const byCode = new Map(terms.map((term) => [term.code, term]))
  return {
    serviceTypes: terms.filter(({ kind }) => kind === 'service-type'),
    targetGroups: terms.filter(({ kind }) => kind === 'target-group'),
    label: (code, language) => byCode.get(code)?.labels[language] ?? code,
  }
}
