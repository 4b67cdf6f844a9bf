import '@vietas/domain'
import '@vietas/territories'
import './entry.ts'

import 'zod' // refused
import 'node:fs' // refused
import 'vitest' // refused
import './testing/histories.ts' // refused
import '@vietas/event-store' // refused
import '@vietas/domain/src/index.ts' // refused
import '../../domain/src/index.ts' // refused
import '../../../infra/deploy.ts' // refused
