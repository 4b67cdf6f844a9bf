/** The forms of a noun by number: Latvian has three (CLDR), English two of them. */
export interface Forms {
  readonly zero: string
  readonly one: string
  readonly other: string
}

/** Chooses the form that goes with a number: 0 vietu, 1 vieta, 2 vietas, 11 vietu, 21 vieta. */
export function plural(language: 'lv' | 'en'): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => {
    const form = rules.select(count)
    return form === 'zero' || form === 'one' ? forms[form] : forms.other
  }
}
