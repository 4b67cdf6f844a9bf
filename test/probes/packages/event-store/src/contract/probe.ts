import 'vitest'
import 'fast-check'
import '../port.ts'

import '@vietas/domain' // refused
import '../../../domain/src/index.ts' // refused
