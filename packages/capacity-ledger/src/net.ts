import type { Changes, Confirmation, LedgerEntry } from './entry.ts'

/**
 * Adds to `into` the changes that lead from `recorded` to `wanted`: entries in both cancel out, and
 * those only in `recorded` are taken back by their opposite.
 */
export function net(wanted: Changes, recorded: Changes, into: Changes): void {
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
  for (const entry of wanted.entries) addEntry(entry, 1)
  for (const entry of recorded.entries) addEntry(entry, -1)
  for (const entry of entries.values()) if (entry.delta !== 0) into.entries.push(entry)

  const confirmations = new Map<string, Confirmation>()
  const addConfirmation = (confirmation: Confirmation, sign: 1 | -1): void => {
    const key = `${confirmation.unitId} ${confirmation.effectiveOn} ${confirmation.knownSince}`
    const delta = (confirmations.get(key)?.delta ?? 0) + sign * confirmation.delta
    confirmations.set(key, { ...confirmation, delta })
  }
  for (const confirmation of wanted.confirmations) addConfirmation(confirmation, 1)
  for (const confirmation of recorded.confirmations) addConfirmation(confirmation, -1)
  for (const confirmation of confirmations.values())
    if (confirmation.delta !== 0) into.confirmations.push(confirmation)
}
