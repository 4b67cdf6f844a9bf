import 'vitest'
import 'fast-check'
import 'libsql'
import 'node:fs'
import '../contract/index.ts'
import '../double/index.ts'

import '@vietas/domain' // refused
import '../../../domain/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
