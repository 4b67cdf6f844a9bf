import { infrastructureProjects, intendedOn } from '@vietas/domain'
import { z } from 'zod'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { checkMunicipality } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { UnitNamed, unitNamed } from '../service-units/unit-named.ts'
import { fitsProject, pipelineQuestion, PROJECT_FILTERS } from './pipeline.ts'

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
    for (const code of query.municipality ?? []) checkMunicipality(code, asking.lens)
    const { serviceType, targetGroup } = query
    return (project) => {
      if (!fitsProject(project, query, asking)) return false
      if ((serviceType ?? targetGroup) === undefined) return true
      return (intendedOn(project, asking.validAt).places ?? []).some(
        (planned) =>
          (serviceType?.includes(planned.serviceType) ?? true) &&
          (targetGroup?.includes(planned.targetGroup) ?? true),
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
