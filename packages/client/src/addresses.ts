const SERVICES = ['registry', 'capacity', 'history', 'feed'] as const
export type Service = (typeof SERVICES)[number]

/** The address of each service: those that run alone by their own, the others under `url`. */
export function addressesOf(
  url: string,
  alone: Readonly<Partial<Record<Service, string>>> = {},
): Readonly<Record<Service, string>> {
  const addresses = SERVICES.map((service) => [
    service,
    withoutSlash(alone[service] ?? `${withoutSlash(url)}/${service}`),
  ])
  return Object.fromEntries(addresses) as Record<Service, string>
}

const withoutSlash = (address: string): string =>
  address.endsWith('/') ? address.slice(0, -1) : address
