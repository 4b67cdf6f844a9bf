/**
 * Replaces the password of every address in a text. A password is taken to end at the last @ of the
 * line, for it may contain one.
 */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/([a-z][a-z+.-]*:\/\/[^:@/\s]*:).*@/gi, '$1***@')
}
