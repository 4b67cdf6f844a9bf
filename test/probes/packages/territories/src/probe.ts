import 'zod'
import './lens.ts'
import '../data/municipalities.json'

import 'fastify' // refused
import 'node:fs' // refused
import '@vietas/domain' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
