import { recentlyUsed, type RecentlyUsed } from '@vietas/service-kit'

/** A page with what is said of it. */
export interface KeptPage {
  readonly bytes: Buffer
  /** Whether it is the same as long as this process runs. */
  readonly mayBeKept: boolean
  readonly cacheControl: string
  readonly tag: string
  readonly links: string
}

const BYTES_PER_PAGE = 300

/** By their addresses, which anyone can write in many ways: those count as well. */
export const keepPages = (mostBytes: number): RecentlyUsed<string, KeptPage> =>
  recentlyUsed(
    mostBytes,
    ({ bytes, links }, url) => bytes.length + 2 * (links.length + url.length) + BYTES_PER_PAGE,
  )
