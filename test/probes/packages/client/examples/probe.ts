import '@vietas/client'
import 'libsql'
import 'node:fs'
console.log('an example says what it does')

import '@vietas/domain' // refused
import '../src/feed/events.ts' // refused
import '../../../test/flows/flow.ts' // refused
