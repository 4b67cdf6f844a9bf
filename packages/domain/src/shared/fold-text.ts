/** Blanks of every kind, several in a row or around the text, as one plain one between words. */
export function foldBlanks(text: string): string {
  return text
    .replace(/\p{Space_Separator}+/gu, ' ')
    .replace(/^ /, '')
    .replace(/ $/, '')
}

/**
 * A text as it is compared with another: without case, accents, quotes and what is not seen, and
 * with its blanks folded. “SIA „Dubults””, "SIA DUBULTS" and "SIA  Dubults" are one.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Format}\p{Default_Ignorable_Code_Point}'‘’‚‛‹›′`]/gu, '')
    .toLowerCase()
    .replace(/["“”„‟«»″〝〞〟\s\u2800]+/g, ' ')
    .replace(/^ /, '')
    .replace(/ $/, '')
}
