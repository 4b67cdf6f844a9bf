import { closureOrders, knownAtMs, type AnyEvent, type Known } from '@vietas/domain'
import { createRegister } from '@vietas/projections'
import { expect, it } from 'vitest'
import type { Points } from '../points.ts'
import { orderNumbered, unitNumbered } from '../testing/reports.ts'
import { rowsThatDiffer } from './register-diff.ts'

type Answering = Parameters<typeof rowsThatDiffer>[1]

const ORDERS = 100
const KNOWN = knownAtMs('2020-06-01')

const order = (
  number: number,
  type: AnyEvent['type'],
  position: number,
  data: object,
): Known<AnyEvent> => ({
  id: `${position}`,
  type,
  data: { orderId: orderNumbered(number), units: [unitNumbered(number)], ...data },
  knownSince: KNOWN,
  position: `${position}`,
})

it('given a report known earlier while rows are compared, they are of the position of the answer', () => {
  const register = createRegister<unknown, Known<AnyEvent>>({
    idsOf: ({ data }) => [(data as { orderId: string }).orderId],
    empty: (id) => closureOrders.empty(id),
    evolve: (state, event) => closureOrders.evolve(state as never, event as never),
  })
  const issued = { authority: 'LM', issuedOn: '2020-06-01', effectiveOn: '2030-01-01' }
  for (let number = 1; number <= ORDERS; number++)
    register.take(order(number, 'ClosureOrderIssued', number, issued))
  const view = { registers: { of: () => register } }
  const answering = { view, position: `${ORDERS}` } as unknown as Answering
  const at = (knownAt: number) => ({ validAt: 18_500, knownAt })
  const points = { from: at(KNOWN - 1), to: at(KNOWN + 1) } as Points
  const steps = rowsThatDiffer(closureOrders, answering, points)
  expect(steps.next().done).toBe(false)
  const late = { revokedOn: '2020-06-01' }
  register.take(order(ORDERS, 'ClosureOrderRevoked', ORDERS + 1, late))
  const { value: rows = [] } = steps.next()
  expect(rows).toHaveLength(ORDERS)
  expect(new Set(rows.map(({ statusTo }) => statusTo))).toEqual(new Set(['standing']))
  expect(rows.every(({ events }) => events.length === 1)).toBe(true)
})
