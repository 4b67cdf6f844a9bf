import { closureOrders, serviceUnits, streamOf, type Capability } from '@vietas/domain'
import { expect, it } from 'vitest'
import { orderNumbered, unitNumbered } from '../testing/reports.ts'
import { streamsConcerned } from './concerned.ts'

const COUNT = 500
const numbers = Array.from({ length: COUNT }, (_, number) => number)

/** An order on each unit, issued and amended. */
const factsOf = new Map<string, readonly object[]>(
  numbers.flatMap((number) => {
    const [unitId, orderId] = [unitNumbered(number), orderNumbered(number)]
    const onUnit = { position: '1', data: { orderId, units: [unitId] } }
    return [
      [unitId, [{ type: 'ServiceUnitOpened', position: '1', data: { unitId } }]],
      [orderId, ['ClosureOrderIssued', 'ClosureOrderAmended'].map((type) => ({ type, ...onUnit }))],
    ]
  }),
)
const idsOf: Readonly<Record<string, readonly string[]>> = {
  [serviceUnits.name]: numbers.map(unitNumbered),
  [closureOrders.name]: numbers.map(orderNumbered),
}
const registers = {
  of: ({ name }: Capability) => ({
    ids: () => idsOf[name] ?? [],
    has: (id: string) => (idsOf[name] ?? []).length > 0 && factsOf.has(id),
    factsOf: (id: string) => factsOf.get(id) ?? [],
  }),
} as unknown as Parameters<typeof streamsConcerned>[0]

it('what is recorded is looked through once, however many streams are concerned', () => {
  const units = numbers.map((number) => streamOf(serviceUnits, unitNumbered(number)))
  const before = process.cpuUsage()
  const steps = streamsConcerned(registers, units)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  const { user, system } = process.cpuUsage(before)
  const orders = numbers.map((number) => streamOf(closureOrders, orderNumbered(number)))
  expect(
    [...step.value].filter((stream) => stream.startsWith(closureOrders.category)).sort(),
  ).toEqual(orders)
  expect((user + system) / 1_000).toBeLessThan(1_000)
})
