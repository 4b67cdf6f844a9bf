import type { RegisterChange } from '../answers/register-changes.ts'
import { dayOfInstant, isDay } from '../days.ts'
import { lines, sources, text } from '../lists/cells.ts'
import type { Column } from '../lists/columns.ts'
import { COMPARE } from '../words/compare.ts'
import type { Words } from '../words/lv.ts'

/** What is true of all of a kind, or follows from what else is told. */
const NOT_TOLD = new Set(['id', 'status', 'stage', 'statedBy', 'name', 'title'])

const MOST_EVENTS = 4

/** What differs of plans, projects, orders and indicators between two points. */
export function registerColumns(
  w: Words,
  eventName: (type: string) => string,
): readonly Column<RegisterChange>[] {
  const l = COMPARE[w.language]
  return [
    {
      key: 'register',
      title: l.register,
      groups: true,
      cell: ({ register }) => text(w.source.capability(register), { code: register }),
    },
    {
      key: 'name',
      title: l.name,
      width: 26,
      cell: ({ name, id }) => text(name[w.language] ?? name.lv ?? name.en ?? id, { code: id }),
    },
    {
      key: 'change',
      title: l.change,
      groups: true,
      cell: ({ change }) => text(l.registerChanges[change], { code: change }),
    },
    {
      key: 'status',
      title: l.status,
      cell: ({ status }) => text(statusText(status, l.statuses), { code: statusText(status, {}) }),
    },
    {
      key: 'fields',
      title: l.fields,
      cell: (of) => lines(fieldsOf(of, w).map((field) => text(field))),
    },
    {
      key: 'events',
      title: l.events,
      cell: ({ events }) =>
        lines([
          ...events.slice(0, MOST_EVENTS).map(({ type, knownSince }) =>
            text(`${eventName(type)}, ${w.formats.day(dayOfInstant(knownSince))}`, {
              code: type,
            }),
          ),
          ...(events.length > MOST_EVENTS ? [text(w.start.more(events.length - MOST_EVENTS))] : []),
        ]),
    },
    {
      key: 'sources',
      title: w.source.source,
      width: 14,
      cell: ({ events }) =>
        sources(events.map(({ id, knownSince, source }) => ({ event: id, knownSince, source }))),
    },
  ]
}

function statusText(
  { from, to }: RegisterChange['status'],
  named: Readonly<Record<string, string>>,
): string {
  const [a, b] = [from, to].map((of) => (of === null ? '–' : (named[of] ?? of)))
  return from === null && to === null ? '' : a === b ? `${a}` : `${a} → ${b}`
}

/** Of what is new, all is other, which says nothing. */
function fieldsOf({ change, fields }: RegisterChange, w: Words): string[] {
  if (change === 'added' || change === 'removed') return []
  const { fieldNames } = COMPARE[w.language]
  return fields
    .filter(({ field }) => !NOT_TOLD.has(field))
    .map(({ field, from, to }) => {
      const name = fieldNames[field] ?? field
      const [a, b] = [from, to].map((value) => valueText(field, value, w))
      return a === undefined || b === undefined ? name : `${name}: ${a} → ${b}`
    })
}

/** In whole cents. */
const MONEY = new Set(['amount'])

/** What can be said in a line; a list cannot. */
function valueText(field: string, value: unknown, w: Words): string | undefined {
  if (value === null) return '–'
  if (value === 'unknown') return w.look.unknown
  if (typeof value === 'number')
    return MONEY.has(field) ? `${w.formats.number(value / 100, 2)} EUR` : w.formats.number(value)
  if (typeof value !== 'string') return undefined
  return isDay(value) ? w.formats.day(value) : value
}
