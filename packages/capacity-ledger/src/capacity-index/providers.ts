import { foldBlanks, foldText } from '@vietas/domain'
import { NOT_STATED } from './question.ts'

/**
 * By every spelling of a provider's name, and by the folded one: the spelling that was recorded
 * first, by which all are called. Later ones never change what a group is called.
 */
export type Providers = Map<string, string>

export function addProvider(providers: Providers, name: string): void {
  const folded = foldText(name)
  const called = providers.get(folded) ?? foldBlanks(name.normalize('NFC'))
  providers.set(folded, called)
  providers.set(name, called)
}

/** What a provider is called, however its name is written; the name itself where it is not known. */
export function providerCalled(providers: Providers, name: string): string {
  return providers.get(name) ?? providers.get(foldText(name)) ?? name
}

/** Those that a question names: each by its name, or several separated by commas. */
export function providersNamed(providers: Providers, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (name === NOT_STATED) return name
    return providers.has(name) || providers.has(foldText(name))
      ? providerCalled(providers, name)
      : name.split(',').map((part) => providerCalled(providers, part))
  })
}
