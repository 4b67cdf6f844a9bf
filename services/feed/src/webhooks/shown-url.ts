/** Without the query: some receivers are known by a secret in it, and lists are no place for that. */
export function shownUrl(text: string): string {
  const { origin, pathname, search } = new URL(text)
  return `${origin}${pathname}${search === '' ? '' : '?…'}`
}
