/** @module-tag slow */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startAside } from '../../aside/start-aside.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-tables-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PROGRAM = new URL('../../testing/write-long-table', import.meta.url)
/** What the programs themselves take, and half of the table. */
const HEAP_MIB = 96
const STATEMENTS = 220

it('A table that the heap does not hold is written to the end', async () => {
  const { written, failure } = await new Promise<{ written: any; failure: string | undefined }>(
    (resolve, reject) => {
      let written: unknown
      startAside(
        PROGRAM,
        { folder, statements: STATEMENTS },
        {
          hear: (told) => (written = told),
          ended: (failure) => resolve({ written, failure }),
          failed: reject,
        },
        { heapMiB: HEAP_MIB },
      )
    },
  )
  expect(failure).toBeUndefined()
  expect(written).toMatchObject([
    { format: 'csv', rows: STATEMENTS },
    { format: 'parquet', rows: STATEMENTS },
  ])
  expect(written[0].bytes).toBeGreaterThan((HEAP_MIB / 2) * 2 ** 20)
})
