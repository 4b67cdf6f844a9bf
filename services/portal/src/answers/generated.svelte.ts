import { createContext } from 'svelte'
import { asked, type Asked } from './asked.svelte.ts'
import { isGenerated } from './sources.ts'

const [get, set] = createContext<Asked<boolean>>()

/** Whether anything that the pages show is generated: asked once, by the frame of all pages. */
export const whetherGenerated = get
export const askWhetherGenerated = (): Asked<boolean> => set(asked(isGenerated))
