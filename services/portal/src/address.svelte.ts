import { PATHS, type PageName } from '../server/paths.ts'
import { today } from './clock.ts'
import { isDay, type Day } from './days.ts'
import { query, type Changes } from './query.ts'

/** What pages hand on to each other; everything else in an address belongs to its page. */
const HANDED_ON = ['lang', 'validAt', 'knownAt', 'boundaries', 'scenario', 'replay']

let url = $state.raw(new URL(location.href))
addEventListener('popstate', () => (url = new URL(location.href)))

/** The dates of an answer, and what the address stated of them, for links to the same. */
export interface At {
  readonly validAt: Day
  readonly knownAt: Day
  readonly stated: Changes
}

/** What each parameter says: whoever reads one of them is told of that one alone. */
const parameters = new Map<string, () => string>()

/** What a parameter says, or '' where it says nothing. */
function parameter(name: string): string {
  const says = parameters.get(name) ?? saysOf(name)
  parameters.set(name, says)
  return says()
}

function saysOf(name: string): () => string {
  let says = (): string => ''
  // It outlives the page that was the first to read it.
  $effect.root(() => {
    const text = $derived(url.searchParams.get(name) ?? '')
    says = () => text
  })
  return says
}

const path = $derived(url.pathname)

/** All state of the pages: it is in the address, so a link says all of it. */
export const address = {
  get path(): string {
    return path
  },
  get whole(): string {
    return url.href
  },
  get: parameter,
  /** All that it says, as the services are asked, but for the clocks. */
  get parameters(): URLSearchParams {
    const of = new URLSearchParams(url.search)
    for (const name of HANDED_ON) of.delete(name)
    return of
  },
  get validAt(): Day {
    return dayIn('validAt') ?? today()
  },
  get knownAt(): Day {
    return knownIn('knownAt') ?? today()
  },
  /**
   * The clocks as a question to the services states them, and the scenario or the replay that it is
   * asked of; what is now is left to them.
   */
  get clocks(): Changes {
    return {
      validAt: address.validAt,
      knownAt: knownIn('knownAt'),
      boundaries: parameter('boundaries') || undefined,
      scenario: parameter('scenario') || undefined,
      replay: parameter('replay') || undefined,
    }
  },
  get at(): At {
    const stated = { ...address.clocks, validAt: dayIn('validAt') }
    return { validAt: address.validAt, knownAt: address.knownAt, stated }
  },
}

function dayIn(name: string): Day | undefined {
  const text = parameter(name)
  return isDay(text) ? text : undefined
}

/** Nobody knows anything later than today: what is known at a day to come is what is known now. */
export function knownIn(name: string): Day | undefined {
  const day = dayIn(name)
  return day === undefined || day < today() ? day : today()
}

/** What stands in place of a day and is none; undefined where there is nothing to complain of. */
export function noDayIn(name: string): string | undefined {
  const text = parameter(name)
  return text === '' || isDay(text) ? undefined : text
}

/** The page of an address, with what its path says. */
export function pageAt(
  path: string,
): { page: PageName; named: Record<string, string> } | undefined {
  for (const [page, pattern] of Object.entries(PATHS) as [PageName, string][]) {
    const named = matched(pattern, path)
    if (named !== undefined) return { page, named }
  }
  return undefined
}

function matched(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, found] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== found.length) return undefined
  const named: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const text = found[index] ?? ''
    if (part.startsWith(':')) named[part.slice(1)] = decodeURIComponent(text)
    else if (part !== text) return undefined
  }
  return named
}

const handedOn = $derived<Changes>({
  ...Object.fromEntries(HANDED_ON.map((name) => [name, parameter(name) || undefined])),
  validAt: dayIn('validAt'),
  knownAt: knownIn('knownAt'),
})
/** What nearly every link of a page has, written once. */
const handedOnAsItIs = $derived(query(handedOn))
const isNothing = (changes: Changes): boolean => Object.keys(changes).length === 0

/** The address of a page at the same clocks and in the same language. */
export function linkTo(page: PageName, named: Changes = {}, changes: Changes = {}): string {
  const path = PATHS[page].replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(named[name] ?? ''),
  )
  return path + (isNothing(changes) ? handedOnAsItIs : query({ ...handedOn, ...changes }))
}

/** This page with something else in its address; what its address says more than once stays. */
export function linkWith(changes: Changes): string {
  const search = new URLSearchParams(url.search)
  for (const [name, value = ''] of Object.entries(changes))
    if (value === '') search.delete(name)
    else search.set(name, value)
  return url.pathname + (search.size === 0 ? '' : `?${search.toString()}`)
}

let shown = $state.raw<Changes>({})

/** Says what this page shows that its address leaves open; returns what takes it back. */
export function alsoShows(changes: Changes): () => void {
  shown = changes
  return () => (shown = {})
}

/** This page in another language: that is another document, which is to show the same. */
export const linkIn = (language: 'lv' | 'en'): string =>
  linkWith({ ...shown, lang: language === 'lv' ? undefined : language })

/** Shows this page with something else in its address. `replace`: going back skips what is shown now. */
export function change(changes: Changes, how: { replace?: boolean } = {}): void {
  const to = linkWith(changes)
  if (to === url.pathname + url.search) return
  if (how.replace === true) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  url = new URL(location.href)
}

/** Opens a page of ours without loading the document anew. */
export function open(href: string): void {
  history.pushState(null, '', href)
  const moved = url.pathname !== location.pathname
  url = new URL(location.href)
  if (moved) scrollTo(0, 0)
}

/**
 * Follows a link to a page of ours; a link elsewhere, in another tab or to another language, which
 * is another document to whoever hears it read, is the browser's.
 */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href') ?? ''
  if (link === null || link.hasAttribute('download') || link.hreflang !== '') return
  if (href === '' || href.startsWith('#')) return
  const to = new URL(link.getAttribute('href') ?? '', location.href)
  if (to.origin !== location.origin || pageAt(to.pathname) === undefined) return
  event.preventDefault()
  open(to.pathname + to.search + to.hash)
}
