import type { Service } from '@vietas/service-kit'

/** What an analyst asks, in a server that follows the log. */
export const historyService: Service = async () => {}

/** Headings of the documentation. */
export const historyTags: readonly { readonly name: string; readonly description: string }[] = []
