/** Parameters of an address; those without a value are left out. */
export type Changes = Readonly<Record<string, string | undefined>>

export function query(parameters: Changes): string {
  const given = Object.entries(parameters).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const search = new URLSearchParams(given as [string, string][]).toString()
  return search === '' ? '' : `?${search}`
}
