import { expect } from 'vitest'
import { dayFromToday } from './clock.ts'
import type { Standalone } from './standalone-process.ts'

const targetGroup = 'adults-with-mental-disorders'

export async function openCentre(vietas: Standalone): Promise<string> {
  const { body } = await vietas.post('/registry/v1/service-units', {
    name: 'Dienas centrs',
    serviceType: 'day-centre',
    municipality: 'LV0002000',
    effectiveOn: dayFromToday(-100),
    places: [{ targetGroup, authorised: 900, operational: 900, occupied: 0, reserved: 0 }],
  })
  return body.id
}

export const fill = (vietas: Standalone, unit: string) =>
  vietas.post(`/registry/v1/service-units/${unit}/fillings`, {
    targetGroup,
    effectiveOn: dayFromToday(-5),
  })

export const view = async (vietas: Standalone): Promise<any> =>
  (await vietas.get('/capacity/v1/views')).body.views[0]

export async function rebuilt(vietas: Standalone): Promise<any> {
  expect((await vietas.post('/capacity/v1/views/capacity/rebuild', {})).status).toBe(202)
  await expect.poll(async () => (await view(vietas)).building).toBeUndefined()
  return view(vietas)
}
