/**
 * A text fit to be shown: whatever address stands in it, its password does not. Up to the last @
 * of a line, for a password may hold one.
 */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/([a-z][a-z+.-]*:\/\/[^:@/\s]*:).*@/gi, '$1***@')
}
