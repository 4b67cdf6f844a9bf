import {
  BEFORE_EVERY_DAY,
  foldOf,
  infrastructureProjects,
  inKnownOrder,
  intendedOn,
  stageOn,
  type Day,
  type Known,
  type ProjectEvent,
} from '@vietas/domain'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { emptyFingerprint, fingerprintText } from '../capacity-index/fingerprint.ts'
import { LAST_KNOWN, PROJECTS, projectHistories } from '../testing/project-events.ts'
import { FIRST_DAY, LAST_DAY } from '../testing/random-events.ts'
import type { PlannedEntry } from './planned-entry.ts'
import {
  createPlannedIndex,
  plannedAt,
  plannedOverDays,
  takePlanned,
  type PlannedIndex,
} from './planned-index.ts'
import { entriesOfProject, recordProject } from './record-project.ts'

type History = readonly Known<ProjectEvent>[]

const isMunicipality = (code: string): boolean => code !== 'LV9999999'
const ofProject = (events: History, projectId: string): History =>
  events.filter(({ data }) => data.projectId === projectId).sort(inKnownOrder)

/** One event after the other, in the order of the log. */
const recorded = (events: History): PlannedEntry[] =>
  events.flatMap((event, at) =>
    recordProject(ofProject(events.slice(0, at + 1), event.data.projectId), event, isMunicipality),
  )

function indexOf(entries: readonly PlannedEntry[]): PlannedIndex {
  const index = createPlannedIndex(emptyFingerprint())
  takePlanned(index, entries)
  return index
}

/** What the plain folds of exactly the events known at an instant say of a day. */
function folded(events: History, day: Day, knownAt: number): readonly string[] {
  const known = events.filter(({ knownSince }) => knownSince <= knownAt)
  return PROJECTS.flatMap((projectId) => {
    const project = foldOf(infrastructureProjects, projectId, ofProject(known, projectId))
    const { invited } = project
    if (invited === undefined) return []
    const { places, expectedOpening } = intendedOn(project, day)
    const kinds = places ?? [{ serviceType: null, targetGroup: null, places: 'unknown' as const }]
    return kinds.map((kind) =>
      JSON.stringify([
        [projectId, invited.municipality, invited.parish ?? null, stageOn(project, day)],
        [kind.serviceType, kind.targetGroup, expectedOpening],
        kind.places,
      ]),
    )
  }).sort()
}

const summedUp = (index: PlannedIndex, day: Day, knownAt: number): readonly string[] =>
  plannedAt(index, day, knownAt)
    .map(({ site, places, isUnknown }) =>
      JSON.stringify([
        [site.projectId, site.municipality, site.parish ?? null, site.stage],
        [site.serviceType ?? null, site.targetGroup ?? null, site.expectedOpening ?? null],
        isUnknown ? 'unknown' : places,
      ]),
    )
    .sort()

const DAYS = [BEFORE_EVERY_DAY, FIRST_DAY - 100]
for (let day = FIRST_DAY - 1; day <= LAST_DAY + 1; day++) DAYS.push(day)

describe('Planned places', { tags: ['random'] }, () => {
  const holds = (law: (events: History) => void): void =>
    fc.assert(fc.property(projectHistories, law), { numRuns: 15 * inject('times') })

  it('add up to what exactly the events known at an instant say about a day', () => {
    holds((events) => {
      const index = indexOf(recorded(events))
      for (let knownAt = -1; knownAt <= LAST_KNOWN; knownAt++)
        for (const day of DAYS)
          expect(summedUp(index, day, knownAt)).toEqual(folded(events, day, knownAt))
    })
  })

  it('are on each of many days what they are when it alone is asked for', () => {
    holds((events) => {
      const index = indexOf(recorded(events))
      for (let knownAt = -1; knownAt <= LAST_KNOWN; knownAt++) {
        const over = plannedOverDays(index, knownAt)
        for (const day of DAYS) {
          const one = over.flatMap(({ on }) => on(day) ?? [])
          expect(new Set(one)).toEqual(new Set(plannedAt(index, day, knownAt)))
        }
      }
    })
  })

  it('have the same entries however the events arrived, and when derived at once', () => {
    holds((events) => {
      const inTime = [...events].sort(inKnownOrder)
      const atOnce = PROJECTS.flatMap((id) => entriesOfProject(id, ofProject(events, id)))
      const fingerprints = [recorded(events), recorded(inTime), atOnce].map((entries) =>
        fingerprintText(indexOf(entries).fingerprint),
      )
      expect(new Set(fingerprints).size).toBe(1)
    })
  })
})

describe('A project', () => {
  const [projectId = ''] = PROJECTS
  const event = (type: string, data: object, knownSince = 0, position = '1') =>
    ({
      type,
      data: { projectId, ...data },
      id: position,
      knownSince,
      position,
    }) as Known<ProjectEvent>
  const invited = event('ProjectInvited', {
    name: 'Projekts',
    municipality: 'LV9999999',
    invitedOn: '2021-07-01',
  })

  it('in a municipality that never was adds nothing, and says why', () => {
    expect(() => recordProject([invited], invited, isMunicipality)).toThrow('LV9999999')
  })

  it('leaves its stage on the day of the next, and takes its places along', () => {
    const kinds = [{ serviceType: 'day-centre', targetGroup: 'children-in-care', places: 7 }]
    const submitted = event(
      'ProjectSubmitted',
      { submittedOn: '2021-07-04', places: kinds },
      1,
      '2',
    )
    const entries = recordProject([invited, submitted], submitted, isMunicipality)
    const on = entries.map(({ site, channel, effectiveOn, knownSince, delta }) => [
      site.stage,
      channel,
      effectiveOn - FIRST_DAY,
      knownSince,
      delta,
    ])
    expect(on).toEqual([
      ['invited', 'unknown:planned', 8, 1, -1],
      ['submitted', 'planned', 8, 1, 7],
      ['submitted', 'stated', 8, 1, 1],
    ])
  })
})
