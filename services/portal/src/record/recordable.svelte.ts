import { registryDocument, type ApiDocument } from '../answers/api-document.ts'
import { asked, type Asked } from '../answers/asked.svelte.ts'
import { actsOf, type Act } from './acts.ts'

/** Made once of each document. */
let made: { readonly of: ApiDocument; readonly acts: readonly Act[] } | undefined

/** Everything that can be recorded, as the registry says it of itself. */
export const askWhatCanBeRecorded = (): Asked<readonly Act[]> =>
  asked(async () => {
    const of = await registryDocument()
    if (made?.of !== of) made = { of, acts: actsOf(of) }
    return made.acts
  })
