type Changes = Readonly<Record<string, string | undefined>>

/** A link to the same request with other parameters (RFC 8288). */
export function link(relation: string, url: string, changes: Changes): string {
  const [path, ...query] = url.split('?')
  const parameters = new URLSearchParams(query.join('?'))
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parameters.delete(name)
    else parameters.set(name, value)
  }
  return `<${path}${parameters.size === 0 ? '' : `?${parameters.toString()}`}>; rel="${relation}"`
}
