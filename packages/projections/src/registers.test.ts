import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRegister, type Fact, type Register } from './registers.ts'

/** A fact about one or more letters: they are told a number, which may be unreadable. */
interface Told extends Fact {
  readonly of: readonly string[]
  readonly number: number
}

const told = (of: string, number: number, knownSince: number, at: number): Told => ({
  type: 'Told',
  of: of.split(''),
  number,
  knownSince,
  position: String(at),
})

/** The numbers told of a letter, in the order in which they became known. */
const letters = (): Register<number[], Told> =>
  createRegister<number[], Told>({
    idsOf: ({ of }) => of,
    empty: () => [],
    evolve: (numbers, { number }) => {
      if (number < 0) throw new RangeError('a number below zero cannot be read')
      numbers.push(number)
      return numbers
    },
  })

describe('A register', () => {
  it('given facts, answers with those known at the instant', () => {
    const register = letters()
    register.take(told('a', 1, 100, 0))
    register.take(told('a', 2, 300, 1))
    expect(register.get('a', 99)).toBeUndefined()
    expect(register.get('a', 100)).toEqual([1])
    expect(register.get('a', 299)).toEqual([1])
    expect(register.get('a', 300)).toEqual([1, 2])
    expect(register.get('b', 300)).toBeUndefined()
  })

  it('given a fact known earlier than others, puts it in its place', () => {
    const register = letters()
    register.take(told('a', 1, 100, 0))
    register.take(told('a', 3, 300, 1))
    register.take(told('a', 2, 200, 2))
    expect(register.get('a', 1_000)).toEqual([1, 2, 3])
    expect(register.get('a', 200)).toEqual([1, 2])
  })

  it('given one fact about several, tells each of them', () => {
    const register = letters()
    register.take(told('ab', 1, 100, 0))
    expect([...register.ids()]).toEqual(['a', 'b'])
    expect(register.get('b', 100)).toEqual([1])
  })

  it('tells which of them have changed since', () => {
    const register = letters()
    register.take(told('ab', 1, 100, 0))
    const before = register.changes()
    expect(register.changedSince(before)).toEqual([])
    const fact = told('bc', 2, 200, 1)
    register.take(fact)
    expect(register.changedSince(before)).toEqual(['b', 'c'])
    register.withdraw(fact)
    expect(register.changedSince(before)).toEqual(['b', 'c', 'b', 'c'])
    expect(register.changedSince(0)).toHaveLength(6)
  })

  it('has forgotten what changed long ago, and says so', () => {
    const register = letters()
    register.take(told('a', 0, 0, 0))
    const before = register.changes()
    for (let i = 1; i <= 30_000; i++) register.take(told('b', i, i, i))
    expect(register.changedSince(before)).toBeUndefined()
    const recently = register.changes()
    register.take(told('c', 1, 1, 30_001))
    expect(register.changedSince(recently)).toEqual(['c'])
  })

  it('given a fact that cannot be read, is as it was before', () => {
    const register = letters()
    register.take(told('a', 1, 100, 0))
    expect(() => register.take(told('ab', -1, 200, 1))).toThrow('below zero')
    expect([...register.ids()]).toEqual(['a'])
    expect(register.get('a', 300)).toEqual([1])
    register.take(told('a', 2, 300, 2))
    expect(register.get('a', 300)).toEqual([1, 2])
  })

  it('forgets a fact that is taken back', () => {
    const register = letters()
    const second = told('ab', 2, 200, 1)
    register.take(told('a', 1, 100, 0))
    register.take(second)
    register.withdraw(second)
    expect(register.get('a', 300)).toEqual([1])
    expect(register.has('b')).toBe(false)
  })

  it('tells whether anything known at an instant has come from behind a position', () => {
    const register = letters()
    register.take(told('a', 1, 100, 10))
    register.take(told('a', 2, 300, 11))
    register.take(told('b', 3, 200, 12))
    expect(register.mayHaveComeAfter('12', 1_000)).toBe(false)
    expect(register.mayHaveComeAfter('11', 199)).toBe(false)
    expect(register.mayHaveComeAfter('11', 200)).toBe(true)
    expect(register.mayHaveComeAfter('9', 99)).toBe(false)
    expect(register.mayHaveComeAfter('9', 100)).toBe(true)
    for (let i = 1; i <= 30_000; i++) register.take(told('c', 1, 5_000, 12 + i))
    expect(register.mayHaveComeAfter('29000', 4_999)).toBe(false)
    // It has forgotten what came right behind it.
    expect(register.mayHaveComeAfter('12', 0)).toBe(true)
  })

  it('whenever it is asked, and in whatever order facts come, answers the fold of those known up to a position', () => {
    const facts = fc.array(
      fc.record({ of: fc.constantFrom('a', 'b', 'ab'), number: fc.nat(9), since: fc.nat(20) }),
      { maxLength: 30 },
    )
    const asked = fc.array(fc.nat(25), { maxLength: 5 })
    fc.assert(
      fc.property(facts, asked, fc.nat(30), fc.boolean(), (history, instants, upTo, restored) => {
        const register = letters()
        const given = history.map(({ of, number, since }, at) => told(of, number, since, at))
        given.forEach((fact, at) => {
          if (restored && at < given.length / 2) register.restore(fact)
          else register.take(fact)
          for (const instant of instants)
            for (const letter of ['a', 'b']) {
              const known = given
                .slice(0, at + 1)
                .filter(({ of, knownSince }) => of.includes(letter) && knownSince <= instant)
                .sort(
                  (x, y) => x.knownSince - y.knownSince || Number(x.position) - Number(y.position),
                )
              expect(register.get(letter, instant) ?? []).toEqual(known.map(({ number }) => number))
              expect(register.get(letter, instant, String(upTo)) ?? []).toEqual(
                known
                  .filter(({ position }) => Number(position) <= upTo)
                  .map(({ number }) => number),
              )
            }
        })
      }),
    )
  })
})
