import { expect, it } from 'vitest'
import { versionOf } from './feed-view.ts'

const AT = 'https://vietas.example/v1/schemas'
const orders = { category: 'orders', versions: { Issued: 1, Revoked: 1 } }
const plans = { category: 'plans', versions: { Drafted: 1 } }

it('the view is another where a shape, a type, a category or the address is another', () => {
  const version = versionOf(AT, [orders, plans])
  const others = [
    versionOf('https://vietas.example/feed/v1/schemas', [orders, plans]),
    versionOf(AT, [orders]),
    versionOf(AT, [orders, plans, { category: 'needs', versions: {} }]),
    versionOf(AT, [{ ...orders, versions: { Issued: 2, Revoked: 1 } }, plans]),
    versionOf(AT, [{ ...orders, versions: { ...orders.versions, Amended: 1 } }, plans]),
    versionOf(AT, [{ ...orders, category: 'closures' }, plans]),
  ]
  expect(new Set([version, ...others]).size).toBe(others.length + 1)
})

it('the view is the same in whatever order they are declared', () => {
  const turned = { ...orders, versions: { Revoked: 1, Issued: 1 } }
  expect(versionOf(AT, [plans, turned])).toBe(versionOf(AT, [orders, plans]))
})
