import 'vitest'
import 'fast-check'
import 'node:http'
import './create-vietas.ts'
import './testing/given.ts'

import '@vietas/domain' // refused
import '@vietas/feed' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
