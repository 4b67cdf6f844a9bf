import 'vitest'
import 'node:fs'
import '@vietas/domain'
import '@vietas/standalone'
import '@vietas/event-store-testing'
import '../support/server.ts'

import '@vietas/test' // refused
import '@vietas/domain/src/index.ts' // refused
import '../../packages/domain/src/index.ts' // refused
import '../../services/registry/dist/index.js' // refused
import '../../infra/deploy.ts' // refused

console.log('a bench may print')
