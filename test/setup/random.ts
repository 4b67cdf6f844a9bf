import { configureGlobal } from 'fast-check'
import { beforeEach, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many times as often as in `pnpm test` something is tried that is random. */
    readonly times: number
    /** What all that is random begins with; `VIETAS_SEED`. */
    readonly seed: number
  }
}

const seed = inject('seed')
configureGlobal({ seed })

beforeEach(({ onTestFailed }) => {
  onTestFailed(() => console.error(`If it was by chance: VIETAS_SEED=${seed} repeats it.`))
})
