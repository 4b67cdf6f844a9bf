import reformSteps from '../data/reform-steps.json' with { type: 'json' }
import territories from '../data/territories.json' with { type: 'json' }
import { readReferenceData } from './reference-data.ts'

/** Read once, when the package is loaded. */
export const data = readReferenceData(territories, reformSteps)
