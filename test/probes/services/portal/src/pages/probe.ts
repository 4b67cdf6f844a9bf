import 'd3-geo'
import '../answers/capacity.ts'
import '../../server/paths.ts'

import '@vietas/domain' // refused
import '@vietas/client' // refused
import '@vietas/service-kit' // refused
import '@vietas/capacity' // refused
import 'node:fs' // refused
import 'vitest' // refused
import '../../../capacity/src/index.ts' // refused
import 'fast-check' // refused
import './testing/pages.ts' // refused
import '../../../../test/flows/flow.ts' // refused

fetch('/capacity/v1/capacity') // refused
new EventSource('/feed/v1/events') // refused
new WebSocket('/feed/v1/events') // refused
new XMLHttpRequest() // refused
