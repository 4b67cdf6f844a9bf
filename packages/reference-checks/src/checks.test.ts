import { CAPABILITIES, type Capability } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import { describe, expect, it } from 'vitest'
import { checkOf } from './checks.ts'

const NOW = Date.UTC(2026, 10, 23)
const ILUKSTE = '0440801'

/** Where a command is wrong, and how. */
const wrong = (act: string, command: object): unknown => {
  const problem = checkOf(act)?.problemOf(command, NOW, REFERENCE)
  if (problem === undefined) return undefined
  const [error] = problem['errors'] as readonly { readonly pointer: string }[]
  return [problem.code, error?.pointer]
}

describe('Reference data', () => {
  it('are looked at for every act that states where something is', () => {
    const places = ['municipality', 'homeMunicipality', 'territory', 'area', 'targets', 'opens']
    const stating = (CAPABILITIES as readonly Capability[]).flatMap(({ name, acts }) =>
      Object.entries(acts)
        .filter(([, { command }]) => places.some((field) => field in command.shape))
        .map(([act]) => `${name} ${act}`),
    )
    const unchecked = stating.filter((named) => checkOf(named.split(' ')[1] ?? '') === undefined)
    expect(unchecked.filter((named) => !named.startsWith('territories '))).toEqual([])
  })

  it.each([
    ['openServiceUnit', { municipality: ILUKSTE, effectiveOn: '2020-01-01' }, undefined],
    ['openServiceUnit', { municipality: ILUKSTE, effectiveOn: 'undocumented' }, undefined],
    [
      'openServiceUnit',
      { municipality: ILUKSTE, effectiveOn: '2022-01-01' },
      ['municipality-not-in-force', '/municipality'],
    ],
    [
      'commissionProject',
      {
        commissionedOn: '2022-01-01',
        opens: [{ municipality: 'LV0002000' }, { municipality: ILUKSTE }],
      },
      ['municipality-not-in-force', '/opens/1/municipality'],
    ],
    ['draftPlan', { territory: 'Latgale' }, undefined],
    ['draftPlan', { territory: 'Letgale' }, ['unknown-area', '/territory']],
    [
      'setPlanTargets',
      { decidedOn: '2022-01-01', targets: [{ territory: 'LV' }, { territory: ILUKSTE }] },
      ['municipality-not-in-force', '/targets/1/territory'],
    ],
    ['reportIndicator', { area: 'LV', asOf: '2021', municipalities: [ILUKSTE] }, undefined],
    [
      'reportIndicator',
      { area: 'LV', asOf: '2022', municipalities: [ILUKSTE] },
      ['municipality-not-in-force', '/municipalities/0'],
    ],
    [
      'recordNeeds',
      { municipality: 'LV', asOf: '2022' },
      ['unknown-municipality', '/municipality'],
    ],
    [
      'payCompensation',
      { planningRegion: 'Letgale' },
      ['unknown-planning-region', '/planningRegion'],
    ],
    ['fillPlace', { effectiveOn: '2022-01-01' }, undefined],
    ['revokeClosureOrder', { revokedOn: '2022-01-01' }, undefined],
    ['__proto__', {}, undefined],
  ])('of %s %j: %j', (act, command, expected) => expect(wrong(act, command)).toEqual(expected))
})
