import reformSteps from '../data/reform-steps.json' with { type: 'json' }
import { ReformStepsFile } from './reform-steps-file.ts'

const aliases = ReformStepsFile.shape.parishAliases.parse(reformSteps.parishAliases)

/** How people write a parish otherwise. */
export const otherSpellingsOf = (parish: string): readonly string[] =>
  aliases.filter(({ means }) => means === parish).map(({ written }) => written)
