import 'zod'
import '@vietas/capacity-ledger'
import '@vietas/projections'
import './nearest.ts'

import 'fastify' // refused
import 'node:fs' // refused
import '@vietas/registry' // refused
