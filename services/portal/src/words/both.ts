/** The words of one page in both languages: what is missing in one does not compile. */
export const both = <Words>(
  lv: Words,
  en: NoInfer<Words>,
): Readonly<Record<'lv' | 'en', Words>> => ({
  lv,
  en,
})

/** Words by a code of the services, which may be newer than these pages and have none. */
export const byCode = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  words
