import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capacityViewFile, holdsGenerated, type CapacityView } from '@vietas/capacity-questions'
import { CAPABILITIES, dateOf, rigaDay } from '@vietas/domain'
import { readView, type ViewAsRead } from '@vietas/projections'
import { endWithoutParent, nextMessage, tellParent } from '../../aside/in-aside.ts'
import { capabilityTables } from '../capability-table.ts'
import { capacityTable } from '../capacity-table.ts'
import { crosswalkTable } from '../crosswalk-table.ts'
import { dataPackage } from '../data-package.ts'
import { createLocalities } from '../localities.ts'
import { BEING_MADE, DESCRIPTOR, ReleaseOrder, type ReleaseNews } from './release-order.ts'
import { TABLES_VERSION, type Table } from '../table.ts'
import { writeTable } from './write-table.ts'

const tell = (news: ReleaseNews): void => tellParent(news)

function make(
  { folder, madeAt }: ReleaseOrder,
  { view, position, fingerprint }: ViewAsRead<CapacityView>,
): ReleaseNews {
  const id = `${dateOf(rigaDay(madeAt))}-${position}-${fingerprint}-${TABLES_VERSION}`
  const place = join(folder, id)
  if (existsSync(place)) return { kind: 'released', id }
  const making = join(folder, `${BEING_MADE}${process.pid}`)
  mkdirSync(making)
  try {
    const about = { id, madeAt, position, fingerprint, generated: holdsGenerated(view) }
    const tables = tablesOf(view, madeAt)
    const files = tables.flatMap((table, at) => {
      const written = writeTable({ ...table, batches: whileWanted(table.batches) }, making, about)
      tell({ kind: 'table-written', table: table.name, done: at + 1, of: tables.length })
      return written
    })
    const descriptor = JSON.stringify(dataPackage(about, files), undefined, 2)
    writeFileSync(join(making, DESCRIPTOR), `${descriptor}\n`, { flush: true })
    renameSync(making, place)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  return { kind: 'released', id }
}

function* whileWanted(batches: Table['batches']): Table['batches'] {
  for (const batch of batches) {
    endWithoutParent()
    yield batch
  }
}

function tablesOf({ segments, registers, territories }: CapacityView, madeAt: number): Table[] {
  const localities = createLocalities()
  const facts = [
    capacityTable(segments.all()),
    ...CAPABILITIES.flatMap((capability) =>
      capabilityTables(capability, registers.of(capability), madeAt),
    ),
  ]
  // Last: it leads on from every locality that the others name.
  return [...facts.map(localities.noting), crosswalkTable(territories(), localities.noted)]
}

/** A process of its own, so that nobody waits for it: it reads the view's file as it is now. */
void nextMessage().then((message) => {
  const order = ReleaseOrder.parse(message)
  const made = readView(order.viewsFolder, capacityViewFile, (read) => make(order, read))
  tell(made ?? { kind: 'no-view' })
})
