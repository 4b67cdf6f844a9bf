import 'fastify'
import '@vietas/service-kit'
import './paths.ts'

import '@vietas/domain' // refused
import '@vietas/registry' // refused
import '@vietas/capacity-questions' // refused
import 'vitest' // refused
import '../../capacity/src/index.ts' // refused
import 'fast-check' // refused
import './testing/pages.ts' // refused
import '../../../../test/flows/flow.ts' // refused
