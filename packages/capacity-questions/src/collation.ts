/** As a reader of Latvian looks for texts; 0 for those that are read alike. */
export const { compare: compareTexts } = new Intl.Collator('lv')
