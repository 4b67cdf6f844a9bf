import 'fastify'
import '@vietas/service-kit'
import './paths.ts'

import '@vietas/domain' // refused
import '@vietas/registry' // refused
import '@vietas/capacity-questions' // refused
import 'vitest' // refused
import '../../capacity/src/index.ts' // refused
