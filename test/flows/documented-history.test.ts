import { afterAll, beforeAll, describe } from 'vitest'
import { documentedAnswers } from './documented-answers.ts'
import { documentedTimelines } from './documented-timelines.ts'
import { explainedAnswers } from './explained-answers.ts'
import { playedBack } from './played-back.ts'
import { releasedDatasets } from './released-datasets.ts'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

let vietas: Standalone
beforeAll(async () => {
  vietas = await startStandalone()
})
afterAll(cleanUp)

describe('the documented history, on a fresh start', () => documentedAnswers(() => vietas))

describe('playback of the documented history', () => playedBack(() => vietas))

describe('timelines of the documented history', () => documentedTimelines(() => vietas))

describe('answers on the documented history', () => explainedAnswers(() => vietas))

describe('datasets of the documented history', { tags: ['slow'] }, () =>
  releasedDatasets(() => vietas),
)
