import { entriesOfProject, recordProject, type PlannedEntry } from '@vietas/capacity-ledger'
import {
  infrastructureProjects,
  type DomainEvent,
  type Known,
  type ProjectEvent,
} from '@vietas/domain'
import type { AskedRegisters } from './registers.ts'

const isOfProject = (event: Known<DomainEvent>): event is Known<ProjectEvent> =>
  Object.hasOwn(infrastructureProjects.versions, event.type)

const historyOf = (registers: AskedRegisters, projectId: string) =>
  registers.of(infrastructureProjects).factsOf(projectId).filter(isOfProject)

/** What one more event adds to planned places, once the registers have it; most are of no project. */
export function plannedBy(
  event: Known<DomainEvent>,
  registers: AskedRegisters,
  isMunicipality: (code: string) => boolean,
): readonly PlannedEntry[] {
  if (!isOfProject(event)) return []
  return recordProject(historyOf(registers, event.data.projectId), event, isMunicipality)
}

/** All entries of projects in the registers, by default of all: their file need not hold them too. */
export function plannedIn(
  registers: AskedRegisters,
  projectIds: Iterable<string> = registers.of(infrastructureProjects).ids(),
): readonly PlannedEntry[] {
  return [...projectIds].flatMap((id) => entriesOfProject(id, historyOf(registers, id)))
}
