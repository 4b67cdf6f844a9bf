/** Why a number is another at one point of both clocks than at an earlier one: each reason apart. */
export const CHANGES = [
  'opened',
  'closed',
  'suspended',
  'resumed',
  'enlarged',
  'reduced',
  'came-and-went',
  're-counted',
  'became-known',
  'became-unknown',
  'closure-ordered',
  'closure-called-off',
  'moved-by-relocation',
  'moved-by-reform',
  'corrected-later',
  'expected-otherwise',
] as const
export type Change = (typeof CHANGES)[number]
