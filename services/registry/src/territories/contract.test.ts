import { territories } from '@vietas/domain'
import { newIdFor, scopedKey } from '../ids.ts'
import { capabilityContract, recordedBefore, type Given } from '../testing/capability-contract.ts'
import type { TestRegistry } from '../testing/registry.ts'
import { territoriesHttp } from './territories.http.ts'

const PREILI = 'LV0042000'
const KRASLAVA = 'LV0032000'
const VARAKLANI = 'LV0055000'
const basis = { title: 'A law', publisher: 'A parliament' }
const described = { code: 'LV0099000', name: 'Parauga novads', planningRegion: 'Latgale' }

const nothing: Given = async () => '/v1/territories/2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22'
const record =
  (way: string, body: object): Given =>
  async (registry: TestRegistry) => {
    const { status, headers, body: answer } = await registry.post(`/v1/territories/${way}`, body)
    if (status !== 201) throw new Error(JSON.stringify(answer))
    return headers['location'] ?? ''
  }
const merger = {
  ...{ predecessors: [PREILI], successor: { code: KRASLAVA }, effectiveOn: '2026-03-01', basis },
}
const law = { ...merger, scheduledOn: '2026-02-01', effectiveOn: '2027-01-01' }
const scheduled = record('scheduled-mergers', law)
const blocked: Given = async (registry) => {
  const at = await scheduled(registry)
  await registry.act(at, 'blocking', block)
  return at
}
const block = { predecessors: [PREILI], blockedOn: '2026-05-28', basis }
const renamed = record('renamings', {
  ...{ code: PREILI, name: 'Parauga novads', effectiveOn: '2026-07-01' },
})
/** A merger into a new municipality that is to go on into another. */
const chain: Given = async (registry) => {
  const at = await record('scheduled-mergers', { ...law, successor: described })(registry)
  await record('scheduled-mergers', {
    ...{ ...law, predecessors: [described.code], effectiveOn: '2028-01-01' },
  })(registry)
  return at
}
const takenId: Given = (registry) => {
  const address = '/v1/territories/renamings'
  const changeId = newIdFor(scopedKey('anonymous', 'POST', address, 'taken'))
  return recordedBefore(registry, territories, changeId, {
    type: 'TerritoryRenamed',
    data: { changeId, code: PREILI, name: 'Parauga novads', effectiveOn: '2026-01-01' },
  })
}

const split = (parts: readonly object[]): object => ({
  ...{ code: PREILI, parts, effectiveOn: '2027-01-01', basis },
})
const part = (code: string, ...parishes: string[]) => ({ successor: { code }, parishes })

capabilityContract(territories, territoriesHttp, {
  examples: {
    createTerritory: nothing,
    renameTerritory: nothing,
    mergeTerritories: nothing,
    scheduleMerger: nothing,
    blockMerger: scheduled,
    splitTerritory: nothing,
    countPopulation: nothing,
  },
  refusals: {
    'territory-change-not-found': [nothing, 'blockMerger', block],
    'already-recorded': [
      takenId,
      'renameTerritory',
      { code: PREILI, name: 'Other', effectiveOn: '2026-02-01' },
      { 'idempotency-key': 'taken' },
    ],
    'municipality-not-found': [
      nothing,
      'mergeTerritories',
      { ...merger, predecessors: ['LV9999999'] },
    ],
    'municipality-not-yet-there': [
      nothing,
      'renameTerritory',
      { code: PREILI, name: 'Other', effectiveOn: '2021-06-30' },
    ],
    'municipality-ended': [nothing, 'mergeTerritories', { ...merger, predecessors: [VARAKLANI] }],
    'merger-already-scheduled': [scheduled, 'scheduleMerger', law],
    'later-change-recorded': [renamed, 'mergeTerritories', merger],
    'merger-into-itself': [nothing, 'mergeTerritories', { ...merger, successor: { code: PREILI } }],
    'successor-not-described': [
      nothing,
      'mergeTerritories',
      { ...merger, successor: { code: described.code } },
    ],
    'successor-exists': [
      nothing,
      'mergeTerritories',
      { ...merger, successor: { ...described, code: KRASLAVA } },
    ],
    'planning-region-not-found': [
      nothing,
      'createTerritory',
      { ...described, planningRegion: 'Sēlija', effectiveOn: '2026-01-01' },
    ],
    'code-already-used': [
      nothing,
      'createTerritory',
      { ...described, code: VARAKLANI, effectiveOn: '2026-01-01' },
    ],
    'same-name': [
      nothing,
      'renameTerritory',
      { code: PREILI, name: 'Preiļu novads', effectiveOn: '2026-01-01' },
    ],
    'effective-in-future': [nothing, 'mergeTerritories', { ...merger, effectiveOn: '2026-06-16' }],
    'effective-before-schedule': [nothing, 'scheduleMerger', { ...law, effectiveOn: '2026-02-01' }],
    'split-into-itself': [
      nothing,
      'splitTerritory',
      split([part(PREILI, 'Aglonas pagasts'), part(KRASLAVA, 'Parauga pagasts')]),
    ],
    'parish-twice': [
      nothing,
      'splitTerritory',
      split([part('LV0043000', 'Aglonas pagasts'), part(KRASLAVA, 'aglonas pagasts')]),
    ],
    'parish-not-there': [
      nothing,
      'splitTerritory',
      split([part('LV0043000', 'Aglonas pagasts'), part(KRASLAVA, 'Vangažu pilsēta')]),
    ],
    'parish-left-out': [
      nothing,
      'splitTerritory',
      split([part('LV0043000', 'Parauga pagasts'), part(KRASLAVA, 'Cits pagasts')]),
    ],
    'counted-in-future': [
      nothing,
      'countPopulation',
      { code: PREILI, countedOn: '2026-06-16', count: 1, countedBy: 'Eurostat' },
    ],
    'merger-not-scheduled': [renamed, 'blockMerger', block],
    'already-blocked': [blocked, 'blockMerger', block],
    'not-in-merger': [scheduled, 'blockMerger', { ...block, predecessors: [KRASLAVA] }],
    'blocked-before-schedule': [scheduled, 'blockMerger', { ...block, blockedOn: '2026-01-31' }],
    'merger-in-effect': [
      record('scheduled-mergers', { ...law, effectiveOn: '2026-05-28' }),
      'blockMerger',
      block,
    ],
    'later-change-depends': [chain, 'blockMerger', block],
    'one-continues': [
      record('scheduled-mergers', { ...law, predecessors: [PREILI, 'LV0043000'] }),
      'blockMerger',
      { ...block, predecessors: [PREILI, 'LV0043000'], continuesAs: described },
    ],
  },
})
