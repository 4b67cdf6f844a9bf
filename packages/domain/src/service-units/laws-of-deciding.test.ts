import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import type { AnyEvent } from '../capability.ts'
import { countPlaces } from '../places/count-places.ts'
import { fillPlace } from '../places/fill-place.ts'
import { joinWaitingList } from '../places/join-waiting-list.ts'
import { leaveWaitingList } from '../places/leave-waiting-list.ts'
import { MEASURES } from '../places/measures.ts'
import { releaseReservation } from '../places/release-reservation.ts'
import { reservePlace } from '../places/reserve-place.ts'
import { vacatePlace } from '../places/vacate-place.ts'
import { dateOf, dayOf } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { valuesByTheRules } from '../testing/fold-by-the-rules.ts'
import { eventId } from '../testing/known.ts'
import { ADULTS, OLDER, places, REZEKNE, RIGA, UNIT } from '../testing/reports.ts'
import { authorisePlaces } from './authorise-places.ts'
import { closeServiceUnit } from './close-service-unit.ts'
import { correctCount } from './correct-count.ts'
import { after } from './evolve-unit.ts'
import { openServiceUnit } from './open-service-unit.ts'
import { relocateServiceUnit } from './relocate-service-unit.ts'
import { reopenServiceUnit } from './reopen-service-unit.ts'
import { resumeServiceUnit } from './resume-service-unit.ts'
import { setOperationalPlaces } from './set-operational-places.ts'
import { suspendServiceUnit } from './suspend-service-unit.ts'
import type { UnitEvent } from './unit-stream-event.ts'
import { emptyUnit, type Unit } from './unit.ts'
import { withdrawReport } from './withdraw-report.ts'

type Act = (unit: Unit, registrations: readonly never[]) => Decision<AnyEvent, string>
type Command = (moment: Moment) => Act

const FIRST = dayOf('2020-01-01')
const DAYS = 14
const date = fc.nat(DAYS - 1).map((day) => dateOf(FIRST + day))
const targetGroup = fc.constantFrom<TargetGroup>(ADULTS, OLDER)
const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat(8) },
  { weight: 1, arbitrary: fc.constant('unknown' as const) },
)
const overrun = { reason: 'a fire next door' }
const stated = fc
  .tuple(count, count, count, targetGroup)
  .map(([operational, occupied, reserved, group]) =>
    places({ operational, occupied, reserved, targetGroup: group }),
  )

const commandsWith = (more: { readonly overrun?: { reason: string } }): fc.Arbitrary<Command> => {
  const of = fc.record({ effectiveOn: date, targetGroup })
  const move = fc.record({ effectiveOn: date, targetGroup, places: fc.integer({ min: 1, max: 5 }) })
  const wait = fc.record({ effectiveOn: date, targetGroup, people: fc.integer({ min: 1, max: 3 }) })
  const statement = fc.tuple(of, count)
  return fc.oneof(
    move.map(
      (c): Command =>
        (m) =>
          fillPlace.decide({ ...c, ...more }, m),
    ),
    move.map(
      (c): Command =>
        (m) =>
          vacatePlace.decide(c, m),
    ),
    move.map(
      (c): Command =>
        (m) =>
          reservePlace.decide({ ...c, ...more }, m),
    ),
    move.map(
      (c): Command =>
        (m) =>
          releaseReservation.decide(c, m),
    ),
    wait.map(
      (c): Command =>
        (m) =>
          joinWaitingList.decide(c, m),
    ),
    wait.map(
      (c): Command =>
        (m) =>
          leaveWaitingList.decide(c, m),
    ),
    statement.map(
      ([c, occupied]): Command =>
        (m) =>
          countPlaces.decide({ ...c, occupied, ...more }, m),
    ),
    statement.map(
      ([c, reserved]): Command =>
        (m) =>
          countPlaces.decide({ ...c, reserved, ...more }, m),
    ),
    statement.map(
      ([c, operational]): Command =>
        (m) =>
          setOperationalPlaces.decide({ ...c, operational, ...more }, m),
    ),
    statement.map(
      ([c, authorised]): Command =>
        (m) =>
          authorisePlaces.decide({ ...c, authorised }, m),
    ),
    fc.tuple(of, count, fc.constantFrom('operational' as const, 'occupied' as const)).map(
      ([c, corrected, measure]): Command =>
        (m) =>
          correctCount.decide({ ...c, measure, count: corrected, ...more }, m),
    ),
    date.map(
      (effectiveOn): Command =>
        (m) =>
          suspendServiceUnit.decide({ effectiveOn }, m),
    ),
    date.map(
      (effectiveOn): Command =>
        (m) =>
          resumeServiceUnit.decide({ effectiveOn, ...more }, m),
    ),
    date.map(
      (effectiveOn): Command =>
        (m) =>
          closeServiceUnit.decide({ effectiveOn }, m),
    ),
    fc.tuple(date, stated).map(
      ([effectiveOn, one]): Command =>
        (m) =>
          reopenServiceUnit.decide({ effectiveOn, places: [one], ...more }, m),
    ),
    fc.tuple(date, fc.constantFrom(RIGA, REZEKNE)).map(
      ([effectiveOn, municipality]): Command =>
        (m) =>
          relocateServiceUnit.decide({ effectiveOn, municipality }, m),
    ),
    fc.nat(30).map(
      (at): Command =>
        (m) =>
          withdrawReport.decide({ eventId: eventId(at), reason: 'in error', ...more }, m),
    ),
  )
}

const opening = fc
  .tuple(
    fc.constantFrom('2020-01-01', '2020-01-02', 'undocumented'),
    fc.uniqueArray(stated, { minLength: 1, maxLength: 2, selector: (one) => one.targetGroup }),
  )
  .map(([effectiveOn, of]) => ({
    name: 'Liepas',
    serviceType: 'group-apartment' as const,
    municipality: RIGA,
    effectiveOn,
    places: of,
  }))

interface Step {
  readonly command: Command
  /** Reports are recorded one after the other, and some were known earlier than others. */
  readonly knownSince: number
}

const stepsOf = (command: fc.Arbitrary<Command>): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.record({ command, knownSince: fc.nat(5) }), { maxLength: 30 })

/** Opens a unit and gives it commands; calls back with each event that is accepted. */
function live(
  open: Command,
  steps: readonly Step[],
  onAccepted: (events: readonly UnitEvent[], before: readonly UnitEvent[]) => void,
): void {
  let unit = emptyUnit(UNIT)
  for (const { command, knownSince } of [{ command: open, knownSince: 0 }, ...steps]) {
    const decision = command({ today: FIRST + DAYS, knownSince })(unit, [])
    if (decision.outcome === 'refused') continue
    for (const event of decision.events) {
      const at = unit.events.length
      const before = unit.events
      const recorded = { ...event, id: eventId(at), knownSince, position: String(at) } as UnitEvent
      unit = after(unit, recorded)
      onAccepted(unit.events, before)
    }
  }
}

const days = Array.from({ length: DAYS + 2 }, (_, at) => FIRST - 1 + at)
const at = (measure: (typeof MEASURES)[number]): number => MEASURES.indexOf(measure)

/** The same reports, but for those that keep the unit from its work. */
const atWork = (events: readonly UnitEvent[]): readonly UnitEvent[] =>
  events.filter(({ type }) => type !== 'ServiceUnitSuspended' && type !== 'ServiceUnitClosed')

/** Whether on any day there are more people beyond the places than before. */
const brought = (before: readonly UnitEvent[], events: readonly UnitEvent[]): boolean =>
  [ADULTS, OLDER].some((group) =>
    days.some((day) => {
      const was = valuesByTheRules(before, group, day)[at('overrun')] ?? 0
      const is = valuesByTheRules(events, group, day)[at('overrun')] ?? 0
      return is > (was > 0 ? was : 0)
    }),
  )
const PEOPLE = ['occupied', 'reserved', 'waiting', 'displaced'] as const

// Many random histories, on whatever machine: no law depends on how long it takes.
describe('laws of deciding, for any commands', { tags: ['random'] }, () => {
  it('without an overrun stated no day ever has more people than places, or fewer than none', () => {
    fc.assert(
      fc.property(opening, stepsOf(commandsWith({})), (open, steps) => {
        live(
          (m) => openServiceUnit.decide(open, m),
          steps,
          (events) => {
            for (const group of [ADULTS, OLDER])
              for (const day of days) {
                const values = valuesByTheRules(events, group, day)
                expect(values[at('overrun')] === 0 || Number.isNaN(values[at('overrun')])).toBe(
                  true,
                )
                for (const measure of PEOPLE) expect(values[at(measure)]).not.toBeLessThan(0)
              }
          },
        )
      }),
      { numRuns: 20 * inject('times') },
    )
  })

  it('with an overrun stated no day ever has fewer people than none', () => {
    fc.assert(
      fc.property(opening, stepsOf(commandsWith({ overrun })), (open, steps) => {
        live(
          (m) => openServiceUnit.decide({ ...open, overrun }, m),
          steps,
          (events) => {
            for (const group of [ADULTS, OLDER])
              for (const day of days)
                for (const measure of PEOPLE)
                  expect(valuesByTheRules(events, group, day)[at(measure)]).not.toBeLessThan(0)
          },
        )
      }),
      { numRuns: 15 * inject('times') },
    )
  })

  it('an accepted event says overrun exactly when it brings one, be it on days without work', () => {
    fc.assert(
      fc.property(opening, stepsOf(commandsWith({ overrun })), (open, steps) => {
        live(
          (m) => openServiceUnit.decide({ ...open, overrun }, m),
          steps,
          (events, before) => {
            const added = events.find((event) => !before.includes(event)) as UnitEvent
            const states = 'overrun' in added.data && added.data.overrun !== undefined
            const brings = brought(before, events) || brought(atWork(before), atWork(events))
            expect(states).toBe(brings)
          },
        )
      }),
      { numRuns: 15 * inject('times') },
    )
  })
})
