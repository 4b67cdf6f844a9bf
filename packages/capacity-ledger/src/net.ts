import type { Changes, Confirmation, LedgerEntry } from './entry.ts'

/** What `added` brings beyond `taken`: equal entries cancel, the rest are taken back. */
export function net(added: Changes, taken: Changes, into: Changes): void {
  const entries = new Map<string, LedgerEntry>()
  const siteIds = new Map<LedgerEntry['site'], number>()
  const addEntry = (entry: LedgerEntry, sign: 1 | -1): void => {
    const { site, targetGroup, channel, effectiveOn, knownSince } = entry
    const siteId = siteIds.get(site) ?? siteIds.size
    siteIds.set(site, siteId)
    const key = `${siteId} ${targetGroup} ${channel} ${effectiveOn} ${knownSince}`
    const delta = (entries.get(key)?.delta ?? 0) + sign * entry.delta
    entries.set(key, { ...entry, delta })
  }
  for (const entry of added.entries) addEntry(entry, 1)
  for (const entry of taken.entries) addEntry(entry, -1)
  for (const entry of entries.values()) if (entry.delta !== 0) into.entries.push(entry)

  const confirmations = new Map<string, Confirmation>()
  const addConfirmation = (confirmation: Confirmation, sign: 1 | -1): void => {
    const key = `${confirmation.unitId} ${confirmation.effectiveOn} ${confirmation.knownSince}`
    const delta = (confirmations.get(key)?.delta ?? 0) + sign * confirmation.delta
    confirmations.set(key, { ...confirmation, delta })
  }
  for (const confirmation of added.confirmations) addConfirmation(confirmation, 1)
  for (const confirmation of taken.confirmations) addConfirmation(confirmation, -1)
  for (const confirmation of confirmations.values())
    if (confirmation.delta !== 0) into.confirmations.push(confirmation)
}
