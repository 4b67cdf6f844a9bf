import { StoreConfig } from '@vietas/service-kit'
import { z } from 'zod'

export const StandaloneConfig = z.object({
  ...StoreConfig.shape,
  /** `none` starts empty; `documented` records the documented history in an empty data folder. */
  SEED: z.enum(['documented', 'none']).default('documented'),
})
export type StandaloneConfig = z.infer<typeof StandaloneConfig>
