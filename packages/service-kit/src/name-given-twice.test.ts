import { describe, expect, it } from 'vitest'
import { nameGivenTwice } from './name-given-twice.ts'

describe('A name given twice', () => {
  it.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"b":{"c":[{"d":1},{"d":1,"e":"}","d":2}]}}', ['b', 'c', 1, 'd']],
    ['[[],[0,{"a":"\\"","b":1,"a":null}]]', [1, 1, 'a']],
    [String.raw`{"a":1,"a":2}`, ['a']],
    ['{"":1,"":2}', ['']],
    ['{"a":{"x":1},"b":[1,2,"a"],"a":0}', ['a']],
  ])('is found in %s', (json, path) => {
    JSON.parse(json)
    expect(nameGivenTwice(json)).toEqual(path)
  })

  it.each([
    '{}',
    '"a"',
    '12',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"a"}',
    '{"a":{"a":{"a":1}},"b":["a","a"]}',
    '{"A":1,"a":2}',
    String.raw`{"a":"\\","b":"\",\"a\":1"}`,
  ])('is not found in %s', (json) => {
    JSON.parse(json)
    expect(nameGivenTwice(json)).toBeUndefined()
  })

  it('is looked for in one walk, however deep and however long', () => {
    const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`
    expect(nameGivenTwice(deep)).toBeUndefined()
    const names = Array.from({ length: 100_000 }, (_, at) => `"${at}":"\\\\"`).join()
    expect(nameGivenTwice(`{${names}}`)).toBeUndefined()
    expect(nameGivenTwice(`{${names},"7":0}`)).toEqual(['7'])
  }, 60_000)
})
