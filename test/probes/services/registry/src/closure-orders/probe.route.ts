import 'zod'
import 'fastify'
import 'node:crypto'
import '@vietas/domain'
import '@vietas/service-kit'

export const now = Date.now()
export const environment = process.env

import '@vietas/capacity' // refused
import '../../../capacity/src/index.ts' // refused
