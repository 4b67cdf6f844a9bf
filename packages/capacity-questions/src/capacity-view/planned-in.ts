import { entriesOfProject, recordProject, type PlannedEntry } from '@vietas/capacity-ledger'
import {
  infrastructureProjects,
  type DomainEvent,
  type Known,
  type ProjectEvent,
} from '@vietas/domain'
import type { Registers } from './registers.ts'

const isOfProject = (event: Known<DomainEvent>): event is Known<ProjectEvent> =>
  Object.hasOwn(infrastructureProjects.versions, event.type)

const historyOf = (registers: Registers, projectId: string) =>
  registers.of(infrastructureProjects).factsOf(projectId).filter(isOfProject)

/** What one more event adds to planned places, once the registers have it; most are of no project. */
export function plannedBy(
  event: Known<DomainEvent>,
  registers: Registers,
  isMunicipality: (code: string) => boolean,
): readonly PlannedEntry[] {
  if (!isOfProject(event)) return []
  return recordProject(historyOf(registers, event.data.projectId), event, isMunicipality)
}

/** All entries of the projects in the registers: their file need not hold them too. */
export function plannedIn(registers: Registers): readonly PlannedEntry[] {
  return [...registers.of(infrastructureProjects).ids()].flatMap((id) =>
    entriesOfProject(id, historyOf(registers, id)),
  )
}
