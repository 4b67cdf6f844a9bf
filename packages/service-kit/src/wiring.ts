// tsyringe throws when it is loaded before the reflection API, though nothing here uses that.
import 'reflect-metadata'
import { container, instanceCachingFactory } from 'tsyringe'

/** A name for something to build, with the type of what is built. */
export type Token<T> = symbol & { readonly __resolvesTo?: T }

export function token<T>(name: string): Token<T> {
  return Symbol(name)
}

export type Resolve = <T>(token: Token<T>) => T

/** What one server is made of: built on first use, once, and closed in reverse order. */
export interface Wiring {
  /** What is provided last counts, so that a test can override what a service provides. */
  provide<T>(
    token: Token<T>,
    build: (resolve: Resolve) => T,
    dispose?: (built: Awaited<T>) => void | Promise<void>,
  ): void
  /** Call it when routes are registered, never per request. */
  readonly resolve: Resolve
  close(): Promise<void>
}

export function createWiring(): Wiring {
  const child = container.createChildContainer()
  const disposals: (() => Promise<void>)[] = []
  const resolve: Resolve = (wanted) => child.resolve(wanted)

  return {
    resolve,
    provide: (provided, build, dispose) => {
      const useFactory = instanceCachingFactory(() => {
        const built = build(resolve)
        if (dispose !== undefined) disposals.push(async () => dispose(await built))
        return built
      })
      child.register(provided, { useFactory })
    },
    // The container does not dispose of what factories built.
    close: async () => {
      const failures: unknown[] = []
      for (const dispose of disposals.splice(0).reverse()) {
        await dispose().catch((error: unknown) => failures.push(error))
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed')
    },
  }
}
