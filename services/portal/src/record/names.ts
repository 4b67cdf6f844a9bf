import type { Findable } from '../answers/findable.ts'
import type { Words } from '../words/lv.ts'
import type { Reference } from './references.ts'

/** How something is called where it is chosen, and what tells it from others of that name. */
export interface Named {
  readonly text: string
  readonly more: string
}

type Of = Findable['of']

const said = (of: Of, name: string): string => {
  const value = of[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const place = (of: Of): string => {
  const { municipality, area } = of
  const where = municipality ?? area
  if (typeof where === 'string') return where
  return where === null || where === undefined ? '' : said(where as Of, 'name')
}
const list = (of: Of, name: string): string =>
  Array.isArray(of[name]) ? (of[name] as unknown[]).map(String).join(', ') : ''

/** @param term what a service type or target group is called */
export function nameOf(
  kind: Reference | undefined,
  { id, of }: Findable,
  w: Words,
  term: (code: string) => string,
): Named {
  const { day } = w.formats
  const days = (name: string): string => (said(of, name) === '' ? '' : day(said(of, name)))
  const named = (...parts: string[]): Named => {
    const [text = id, ...more] = parts.filter((part) => part !== '')
    return { text, more: more.join(', ') }
  }
  switch (kind) {
    case 'unit':
      return named(said(of, 'name'), place(of), term(said(of, 'serviceType')))
    case 'order':
      return named(
        [said(of, 'authority'), days('issuedOn')].join(', '),
        unitsOf(of),
        `${w.orders.effective} ${days('effectiveOn')}`,
      )
    case 'project':
      return named(said(of, 'name'), place(of), said(of, 'reference'))
    case 'plan':
    case 'methodology':
      return named(said(of, 'title'), days('validFrom'))
    case 'needs':
      return named([place(of), days('asOf')].join(', '), term(said(of, 'targetGroup')))
    case 'indicator':
      return named(inLanguage(of['title'], w.language), term(said(of, 'targetGroup')))
    case 'agreement':
      return named(said(of, 'subject'), list(of, 'parties'), days('signedOn'))
    case 'commitment':
      return named(said(of, 'what'), list(of, 'who'), days('dueOn'))
    case 'deficiency':
      return named(said(of, 'what'), days('recordedOn'))
    case 'compensation':
      return named(
        [place(of) || said(of, 'planningRegion'), days('paidOn')].filter(Boolean).join(', '),
        term(said(of, 'serviceType')),
      )
    case 'registration':
    case 'unregistered':
      return named(
        said(of, 'provider'),
        term(said(of, 'serviceType')),
        said(of, 'address') || place(of),
      )
    case 'assessment':
      return named([said(of, 'authority'), days('requestedOn')].join(', '), said(of, 'subject'))
    case 'territory-change':
      return named(
        [list(of, 'predecessors'), successors(of)].filter(Boolean).join(' → '),
        days('effectiveOn'),
      )
    case 'municipality':
    case 'municipality-or-new':
      return 'name' in of ? named(said(of, 'name'), w.region(said(of, 'planningRegion'))) : named()
    case 'source':
      return named(said(of, 'title'), said(of, 'publisher'), days('date'))
    case 'report-on-unit':
    case 'indicator-report':
      return reportName(of, w)
    default:
      return named(said(of, 'name'))
  }
}

const inLanguage = (title: unknown, language: 'lv' | 'en'): string => {
  const both = (title ?? {}) as Readonly<Record<string, string>>
  return both[language] ?? both['lv'] ?? both['en'] ?? ''
}

const unitsOf = (of: Of): string =>
  Array.isArray(of['units'])
    ? (of['units'] as Of[])
        .map((unit) => said(unit, 'name'))
        .filter((name) => name !== '')
        .join(', ')
    : ''

const successors = (of: Of): string =>
  Array.isArray(of['successors'])
    ? (of['successors'] as Of[]).map((one) => said(one, 'name') || said(one, 'code')).join(', ')
    : ''

/** What was recorded, for which day, and when. */
function reportName(of: Of, w: Words): Named {
  const words = of['words'] as Readonly<Record<string, string>> | undefined
  const on = said(of, 'effectiveOn')
  const counts = Object.entries((of['said'] ?? {}) as Of)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
  const what = words?.[w.language] ?? said(of, 'type')
  return {
    text: on === '' || on === 'undocumented' ? what : `${what}, ${w.formats.day(on)}`,
    more: counts.length === 0 ? said((of['said'] ?? {}) as Of, 'area') : counts.join(', '),
  }
}
