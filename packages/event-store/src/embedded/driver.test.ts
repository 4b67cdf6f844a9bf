import { expect, it } from 'vitest'
import { openDatabase } from './driver.ts'

it('a row has its columns and nothing else, whether one or all are asked for', () => {
  const database = openDatabase(':memory:')
  database.exec('create table t (a integer, b text, c blob)')
  const insert = database.prepare('insert into t values (?, ?, ?)')
  expect(insert.run([1, 'ē', new Uint8Array([1, 2])])).toEqual({ changes: 1, lastInsertRowid: 1 })
  const row = { a: 1, b: 'ē' }
  const select = database.prepare('select * from t')
  for (const found of [select.get(), ...select.all()]) {
    expect(Object.keys(found ?? {})).toEqual(['a', 'b', 'c'])
    expect(found).toMatchObject(row)
    expect([...(found as { c: Uint8Array }).c]).toEqual([1, 2])
  }
  expect(database.prepare('select * from t where a = ?').get([2])).toBeUndefined()
  database.close()
})

it('a transaction commits what it did, or nothing of it when it throws', () => {
  const database = openDatabase(':memory:')
  database.exec('create table t (a)')
  const insert = database.prepare('insert into t values (?)')
  expect(database.transaction(() => insert.run([1]).changes)).toBe(1)
  const failing = (): unknown =>
    database.transaction(() => {
      insert.run([2])
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  expect(database.prepare('select a from t').all()).toEqual([{ a: 1 }])
  database.close()
})

it('an error carries the code of SQLite', () => {
  const database = openDatabase(':memory:')
  database.exec('create table t (a unique)')
  const insert = database.prepare('insert into t values (?)')
  insert.run([1])
  expect(() => insert.run([1])).toThrow(
    expect.objectContaining({ code: 'SQLITE_CONSTRAINT_UNIQUE' }),
  )
  expect(() => database.exec('nonsense')).toThrow(
    expect.objectContaining({ name: 'DatabaseError' }),
  )
  database.close()
})
