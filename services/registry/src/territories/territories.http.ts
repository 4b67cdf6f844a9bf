import { territoriesFrom, type Refusal } from '@vietas/domain'
import { referenceEvents } from '@vietas/territories'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

const MERGER_LAW = {
  title: 'Administratīvo teritoriju un apdzīvoto vietu likums',
  publisher: 'Saeima',
}
const day = ({ firstDay }: Refusal): string => firstDay ?? 'a later day'

// Decisions go on from the reference data: what they hold need not be in any log.
export const territoriesHttp: CapabilityHttp = overHttp(territoriesFrom(referenceEvents), {
  tags: [
    {
      name: 'territories',
      description: 'Reforms: which municipalities there are, and what becomes of them',
    },
  ],
  get: {
    summary: 'A territorial change',
    description:
      'The change as it is known now, with its status today. Which municipalities all changes make, on any day, the capacity service answers.',
  },
  acts: {
    createTerritory: {
      at: 'creations',
      summary: 'Create a municipality',
      description:
        'A municipality begins on ground that none had. One that others are made into begins with their merger or split, in one act.',
      example: {
        code: 'LV0099000',
        name: 'Parauga novads',
        planningRegion: 'Latgale',
        effectiveOn: '2026-07-01',
      },
    },
    renameTerritory: {
      at: 'renamings',
      summary: 'Rename a municipality',
      description: 'It has another name from that day on; its code stays.',
      example: {
        code: 'LV0043000',
        name: 'Parauga novads',
        effectiveOn: '2026-07-01',
      },
    },
    mergeTerritories: {
      at: 'mergers',
      summary: 'Merge municipalities',
      description:
        'Municipalities have become one: a new one, which the act describes, or one that is there. One alone with a new successor goes on under another code. From its day on no command takes a code that has ended. One that is still to come is scheduled.',
      example: {
        predecessors: ['LV0042000', 'LV0032000'],
        successor: { code: 'LV0099000', name: 'Parauga novads', planningRegion: 'Latgale' },
        effectiveOn: '2026-03-01',
        basis: MERGER_LAW,
      },
    },
    scheduleMerger: {
      at: 'scheduled-mergers',
      summary: 'Schedule a merger',
      description:
        'It is law that municipalities become one on a day. The merger takes effect on its day whether or not anyone reports it; until then it can be blocked.',
      example: {
        predecessors: ['LV0042000'],
        successor: { code: 'LV0032000' },
        scheduledOn: '2026-02-01',
        effectiveOn: '2027-01-01',
        basis: MERGER_LAW,
      },
    },
    blockMerger: {
      at: 'blocking',
      summary: 'Block a scheduled merger',
      description:
        'A court or a later law keeps municipalities from a merger before its day. They stay, each under its code or, one alone, under a new one from that day on. What was expected until then stays on record.',
      example: {
        predecessors: ['LV0042000'],
        blockedOn: '2026-05-28',
        basis: { title: 'Spriedums', publisher: 'Satversmes tiesa' },
      },
    },
    splitTerritory: {
      at: 'splits',
      summary: 'Split a municipality',
      description:
        'A municipality ends, and each of its parishes goes to another. Units are counted by their parish; one whose parish is not known, in the first part.',
      example: {
        code: 'LV0042000',
        parts: [
          { successor: { code: 'LV0032000' }, parishes: ['Aglonas pagasts'] },
          { successor: { code: 'LV0043000' }, parishes: ['Parauga pagasts'] },
        ],
        effectiveOn: '2027-01-01',
        basis: MERGER_LAW,
      },
    },
    countPopulation: {
      at: 'populations',
      summary: 'Record a count of people',
      description:
        'How many people a municipality had on a day, and who counted them. Counts of several stand side by side.',
      example: {
        code: 'LV0043000',
        countedOn: '2026-01-01',
        count: 30000,
        countedBy: 'Centrālā statistikas pārvalde',
      },
    },
  },
  notFound: 'territory-change-not-found',
  refusals: {
    'territory-change-not-found': missing(
      'There is no such territorial change',
      'No change with this id has been recorded. Check the id, or record the change first.',
    ),
    'already-recorded': wrongState(
      'The change is recorded already',
      'A change with this id has been recorded already. Send a new change with a new key.',
    ),
    'municipality-not-found': breaksRule(
      'There is no such municipality',
      ({ conflictsWith }) =>
        `No municipality has the code ${conflictsWith}. Check the code; the capacity service lists all with /v1/territories.`,
    ),
    'municipality-not-yet-there': breaksRule(
      'The municipality is not there yet on that day',
      (about) => `The municipality begins on ${day(about)}. State a later day.`,
    ),
    'municipality-ended': wrongState(
      'The municipality has ended',
      (about) =>
        `The municipality ended on ${day(about)}; in its place is ${about.conflictsWith}. Name that one, or state an earlier day.`,
    ),
    'merger-already-scheduled': wrongState(
      'The end of the municipality is recorded already',
      (about) =>
        `By the change ${about.conflictsWith} the municipality ends on ${day(about)}. Block that merger first, or leave the municipality out.`,
    ),
    'later-change-recorded': wrongState(
      'Something is recorded of the municipality for a later day',
      (about) =>
        `Something is recorded of the municipality for ${day(about)}, when it would no longer be there. State a day after it.`,
    ),
    'merger-into-itself': breaksRule(
      'The municipality would be merged into itself',
      'The successor is among those that end. If it stays, leave it out of the predecessors; if it gets a new code, name that code.',
    ),
    'successor-not-described': breaksRule(
      'The successor is new and not described',
      ({ conflictsWith }) =>
        `No municipality has the code ${conflictsWith} yet. State its name and planningRegion, or check the code.`,
    ),
    'successor-exists': wrongState(
      'The successor is there already under another name or in another region',
      ({ conflictsWith }) =>
        `The municipality ${conflictsWith} is there. Leave out name and planningRegion, or name a new code; a new name is a renaming.`,
    ),
    'planning-region-not-found': breaksRule(
      'There is no such planning region',
      ({ conflictsWith }) => `The planning regions are ${conflictsWith}. Name one of them.`,
    ),
    'code-already-used': wrongState(
      'The code is used already',
      'A municipality has or had this code. A new version has a new code.',
    ),
    'same-name': wrongState(
      'The municipality has that name already',
      'On that day the municipality has this very name already; there is nothing to report.',
    ),
    'effective-in-future': breaksRule(
      'A merger cannot be reported before it happens',
      'effectiveOn lies ahead. Schedule the merger instead, or report it once its day has come.',
    ),
    'effective-before-schedule': breaksRule(
      'The merger would take effect before it is law',
      'effectiveOn lies not after scheduledOn. State a later day, or record the merger as one that has happened.',
    ),
    'split-into-itself': breaksRule(
      'A part would go to the municipality that ends',
      'The municipality ends with the split, and none of its parishes can stay in it. Name another code.',
    ),
    'parish-twice': breaksRule(
      'A parish goes to two parts',
      ({ conflictsWith }) => `${conflictsWith} is named twice. Name it in the part where it goes.`,
    ),
    'parish-not-there': breaksRule(
      'A parish lies in another municipality',
      ({ conflictsWith }) =>
        `The parish is recorded to lie in ${conflictsWith}, and cannot go with this one.`,
    ),
    'parish-left-out': breaksRule(
      'A parish goes nowhere',
      ({ conflictsWith }) =>
        `${conflictsWith} lies in the municipality, and no part names it. Name it in the part where it goes.`,
    ),
    'counted-in-future': breaksRule(
      'People cannot be counted before the day comes',
      'countedOn lies ahead. Record the count once there is one.',
    ),
    'merger-not-scheduled': wrongState(
      'The change is not a scheduled merger',
      'Only a merger that was scheduled can be blocked, before its day.',
    ),
    'already-blocked': wrongState(
      'The merger is blocked for the municipality already',
      ({ conflictsWith }) => `${conflictsWith} stays already; there is nothing to block.`,
    ),
    'not-in-merger': breaksRule(
      'The municipality is not in the merger',
      ({ conflictsWith }) => `The merger does not end ${conflictsWith}. Leave it out.`,
    ),
    'blocked-before-schedule': breaksRule(
      'The merger is not law yet on that day',
      (about) => `The merger is law since ${day(about)}. State that day or a later one.`,
    ),
    'merger-in-effect': wrongState(
      'The merger is in effect on that day',
      (about) =>
        `The merger takes effect on ${day(about)}, and only before that day can it be blocked.`,
    ),
    'later-change-depends': wrongState(
      'A later change hangs on the merger',
      (about) =>
        `Without the merger ${about.conflictsWith} does not come, and for ${day(about)} something is recorded of it. Block that first, if it is a merger.`,
    ),
    'one-continues': breaksRule(
      'Several cannot go on as one',
      'continuesAs is the new code of one municipality that stays. Block the merger for each of them apart.',
    ),
  },
})
