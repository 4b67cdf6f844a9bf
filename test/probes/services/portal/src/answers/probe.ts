import 'topojson-client'
import '@vietas/client'
fetch('/capacity/v1/capacity')

import '@vietas/domain' // refused
import '@vietas/capacity-questions' // refused
import 'vitest' // refused
import 'node:fs' // refused
import './testing/pages.ts' // refused
import 'fast-check' // refused
import '../../../capacity/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
