import { withTimeLimit } from '@vietas/event-store'

/** What a check found: whether its part is ready, and facts for whoever operates the service. */
export interface ReadinessResult {
  readonly ready: boolean
  readonly [detail: string]: unknown
}

export type ReadinessCheck = () => ReadinessResult | Promise<ReadinessResult>

export interface Readiness {
  /** Names are unique in a server, also when several services are mounted in it. */
  add(name: string, check: ReadinessCheck): void
  run(): Promise<ReadinessReport>
}

export interface ReadinessReport {
  readonly ready: boolean
  readonly checks: Readonly<Record<string, ReadinessResult>>
}

/** A check that takes longer is not ready, whatever it would have said. */
export const READINESS_TIMEOUT_MS = 2_000

export function createReadiness(): Readiness {
  const checks = new Map<string, ReadinessCheck>()
  return {
    add: (name, check) => {
      if (checks.has(name)) throw new Error(`There is a readiness check "${name}" already`)
      checks.set(name, check)
    },
    run: async () => {
      const results = await Promise.all(
        [...checks].map(async ([name, check]) => [name, await outcome(check)] as const),
      )
      return {
        ready: results.every(([, result]) => result.ready),
        checks: Object.fromEntries(results),
      }
    },
  }
}

async function outcome(check: ReadinessCheck): Promise<ReadinessResult> {
  try {
    return await withTimeLimit(Promise.resolve().then(check), READINESS_TIMEOUT_MS, () => ({
      ready: false,
      reason: `No answer within ${READINESS_TIMEOUT_MS} ms`,
    }))
  } catch (error) {
    return { ready: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
