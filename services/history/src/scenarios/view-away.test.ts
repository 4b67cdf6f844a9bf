import { ProjectionError } from '@vietas/projections'
import { describe, expect, it } from 'vitest'
import type { RecordFile } from '../record-file.ts'
import { VERSION, type Scenario } from './make-scenario.ts'
import { createScenarioViews } from './scenario-views.ts'
import { createScenarios } from './scenarios.ts'
import { SHIPPED } from './shipped.ts'

const kept = {
  id: 'kept',
  base: { position: '7' },
  version: VERSION,
  lastEvent: null,
  without: [],
  with: [],
} as unknown as Scenario
const file = { find: () => undefined } as unknown as RecordFile<Scenario>
const [shipped = ''] = SHIPPED.keys()

/** A view that cannot be read. */
const readerOf = (code: 'unavailable' | 'not-built', position: string | undefined) =>
  ({
    projection: {
      view: () => {
        throw new ProjectionError(code, 'It cannot be read at the moment')
      },
      position: () => position,
    },
    store: {
      async *readAll() {
        yield* []
      },
    },
    now: () => 0,
  }) as unknown as Parameters<typeof createScenarios>[0]

describe.each([
  ['cannot be read', readerOf('unavailable', '7'), 'view-unavailable'],
  ['is still being built', readerOf('not-built', undefined), 'view-behind'],
] as const)('While the view %s', (_, reader, code) => {
  const problem = { problem: { code, status: 503 } }

  it('a scenario that is asked says so', async () => {
    await expect(createScenarioViews(reader).of(kept)).rejects.toMatchObject(problem)
  })

  it('the copy of one that the log at hand makes says so', async () => {
    const scenarios = createScenarios(reader, file, () => 'new')
    await expect(scenarios.copy(shipped, 'Another')).rejects.toMatchObject(problem)
  })
})
