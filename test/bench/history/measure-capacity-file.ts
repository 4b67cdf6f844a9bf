import { join } from 'node:path'
import { capacityViewFile } from '@vietas/capacity-questions'
import { capacityTable, writeTable } from '@vietas/history'
import { readView } from '@vietas/projections'
import { spentBy } from '../spent.ts'
import { parse } from './measure-history.ts'

export interface CapacityFileTimes {
  /** Milliseconds of the processor, and those of JSON.parse for the events that it is made of. */
  readonly written: number
  readonly parsed: number
  /** The most memory that the process took meanwhile, its view included. */
  readonly peakMib: number
}

interface AskedFile {
  /** Where the view is. */
  readonly country: string
  readonly folder: string
  /** The events, a line of JSON each. */
  readonly lines: string
}

const ABOUT = { id: 'bench', madeAt: 0, position: '0', fingerprint: '0', generated: true }

/** The capacity table alone, as Parquet, of a view that has been built before. */
export async function measureCapacityFile(asked: AskedFile): Promise<CapacityFileTimes> {
  const views = join(asked.country, 'views')
  const { cpuMs: written } = await spentBy(async () => {
    readView(views, capacityViewFile, ({ view }) => {
      writeTable(capacityTable(view.segments.all()), asked.folder, ABOUT, ['parquet'])
    })
  })
  const peakMib = process.resourceUsage().maxRSS / 1024
  return { written, parsed: parse(asked.lines), peakMib }
}
