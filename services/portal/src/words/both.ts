/** The words of one page in both languages: what is missing in one does not compile. */
export const both = <Words>(
  lv: Words,
  en: NoInfer<Words>,
): Readonly<Record<'lv' | 'en', Words>> => ({
  lv,
  en,
})
