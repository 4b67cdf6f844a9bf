import 'zod'
import 'vitest'
import 'fast-check'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/service-kit'
import './municipality.ts'

import '@vietas/registry' // refused
import 'node:fs' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
