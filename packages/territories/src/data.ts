import reformSteps from '../data/reform-steps.json' with { type: 'json' }
import territories from '../data/territories.json' with { type: 'json' }
import { readReferenceData } from './reference-data.ts'

/** Read once, when the package is loaded. */
const data = readReferenceData(territories, reformSteps)

/**
 * The first events of the division, which every log goes on from: what was there before all that is
 * recorded, the reform of 2021 and what was known of it, and the people whom Eurostat counted.
 */
export const { referenceEvents, planningRegions } = data
