import { describe, expect, it } from 'vitest'
import { classesOf, classOf } from './classes.ts'

describe('classes', () => {
  it('begin at round numbers, which rise', () => {
    const classes = classesOf([3, 8, 13, 22, 31, 47, 58, 74, 101, 180, 412], true)
    expect(classes).toHaveLength(5)
    expect(classes[0]).toBe(1)
    expect([...classes].sort((a, b) => a - b)).toEqual([...new Set(classes)])
  })

  it('are fewer where values are alike, and none without any', () => {
    expect(classesOf([4, 4, 4], true)).toEqual([1, 4])
    expect(classesOf([], true)).toEqual([])
    expect(classesOf([0], true)).toEqual([])
  })

  it('give the least the lightest colour and the most the darkest', () => {
    const classes = [1, 10, 20, 50, 100]
    expect([1, 9, 10, 49, 50, 99, 100, 5_000].map((value) => classOf(value, classes))).toEqual([
      1, 1, 2, 3, 4, 4, 5, 5,
    ])
  })
})
