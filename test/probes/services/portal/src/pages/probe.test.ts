import 'vitest'
import 'fast-check'
import '../answers/capacity.ts'

import '@vietas/domain' // refused
import '../../../capacity/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
