import { z } from 'zod'
import type { Server } from './server.ts'

const NONE = z.strictObject({})

/** An operation that declares no parameters takes none: one that it is given is a mistake. */
export function refuseUndeclaredParameters(server: Server): void {
  server.addHook('onRoute', ({ schema }) => {
    if (schema?.operationId !== undefined) schema.querystring ??= NONE
  })
}
