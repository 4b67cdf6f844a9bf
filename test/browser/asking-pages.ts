/** Pages whose answer is the page. */
export const ANSWER_PAGES = [
  '/map',
  '/plans',
  '/pipeline',
  '/closure-orders',
  '/compare',
  '/commitments',
  '/needs',
  '/indicators',
  '/costs',
  '/providers',
  '/assessments',
  '/units/f15d2622-e66d-5fd3-9809-565d5ab0b247',
  '/municipalities/LV0022000',
  '/explain?measure=units',
  '/explain/pipeline?measure=places',
  '/sources/a11f3dd1e0256832',
]

/** Those that show what services answer. */
export const ASKING_PAGES = [
  '/',
  '/?find=kalkuni',
  '/nearest?to=Daugavpils',
  '/replays',
  '/datasets',
  ...ANSWER_PAGES,
]
