import { infrastructureProjects, intendedOn } from '@vietas/domain'
import { z } from 'zod'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { checkMunicipalities, isAmong } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { UnitNamed, unitNamed } from '../service-units/unit-named.ts'
import { fitsProject, pipelineQuestion, PROJECT_FILTERS } from './pipeline.ts'

/** Of a project whose places no document states. */
const NOT_STATED_KIND = { serviceType: null, targetGroup: null }

export const infrastructureProjectsQuestions: Questions = questions(infrastructureProjects, {
  tag: {
    name: 'infrastructure projects',
    description: 'Planned places on their way, and how far they are',
  },
  one: 'infrastructure project',
  summary: 'Infrastructure projects, as they stand on any day, as known on any day',
  description: 'By municipality and name, each with its stages and how long they took.',
  hint: 'List them with GET /v1/infrastructure-projects.',
  filters: PROJECT_FILTERS,
  select: (query, asking) => {
    checkMunicipalities(query, asking.lens)
    const { serviceType, targetGroup } = query
    return (project) => {
      if (!fitsProject(project, query, asking)) return false
      if ((serviceType ?? targetGroup) === undefined) return true
      const kinds = intendedOn(project, asking.validAt).places ?? [NOT_STATED_KIND]
      return kinds.some(
        (kind) => isAmong(serviceType, kind.serviceType) && isAmong(targetGroup, kind.targetGroup),
      )
    }
  },
  sortedBy: ({ invited }, { lens }) => {
    if (invited === undefined) return ''
    const { code } = lens.locate(invited.municipality, invited.parish)
    return `${municipalityAnswer(code, lens).name} ${invited.name}`
  },
  more: {
    schema: {
      municipality: MunicipalityAnswer.describe('Within the boundaries asked for'),
      municipalityCertain: z
        .boolean()
        .describe('false: the parish is unknown and the municipality was split; the larger part'),
      units: z.array(UnitNamed).describe('Those that its commissioning opens or enlarges'),
    },
    of: (asking) => (_, answer) => {
      const { code, certain } = asking.lens.locate(answer.municipality, answer.parish ?? undefined)
      return {
        municipality: municipalityAnswer(code, asking.lens),
        municipalityCertain: certain,
        units: answer.units.flatMap((id) => unitNamed(id, asking)),
      }
    },
  },
  own: [pipelineQuestion],
})
