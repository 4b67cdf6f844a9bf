import 'zod'
import 'node:fs'
import './index.ts'

import 'vitest' // refused
import '@vietas/domain' // refused
import '../../domain/src/index.ts' // refused
