import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
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

it('a write that finds the file locked hinders none after it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-driver-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [database, other] = [openDatabase(join(folder, 't')), openDatabase(join(folder, 't'))]
  database.exec('pragma journal_mode = wal')
  database.exec('create table t (a)')
  const [one, two] = ['(?)', '(?), (?)'].map((rows) =>
    database.prepare(`insert into t values ${rows}`),
  )
  const count = other.prepare<{ rows: number }>('select count(*) as rows from t')
  const busy = expect.objectContaining({ code: 'SQLITE_BUSY' })
  other.exec('begin immediate')
  expect(() => one?.run([1])).toThrow(busy)
  expect(() => database.transaction(() => two?.run([1, 2]))).toThrow(busy)
  other.exec('commit')
  two?.run([3, 4])
  expect(count.get()?.rows).toBe(2)
  database.transaction(() => one?.run([5]))
  expect(count.get()?.rows).toBe(3)
  database.close()
  other.close()
})
