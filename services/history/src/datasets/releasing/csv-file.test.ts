import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Cell, Column } from '../table.ts'
import { csvFile } from './csv-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(type: Column['type'], cells: readonly Cell[]): string {
  const path = join(folder, 'table.csv')
  const file = openSync(path, 'w')
  const column = (name: string): Column => ({ name, type, description: name, isOptional: true })
  const csv = csvFile([column('one'), column('two')], file)
  csv.add([cells, cells])
  csv.end()
  closeSync(file)
  return readFileSync(path, 'utf8')
}

it('A cell of CSV is quoted where it has to be, and no formula', () => {
  const texts = ['as it is', 'as it is', '', null, 'a, b', 'say "no"', 'two\nlines', 'two\rlines']
  expect(written('string', texts)).toBe(
    [
      'one,two',
      'as it is,as it is',
      'as it is,as it is',
      ',',
      ',',
      '"a, b","a, b"',
      '"say ""no""","say ""no"""',
      '"two\nlines","two\nlines"',
      '"two\rlines","two\rlines"\n',
    ].join('\n'),
  )
  expect(written('string', ['=1+1', '@me', '-5, or "6"', '\t', '＝1'])).toBe(
    `one,two\n'=1+1,'=1+1\n'@me,'@me\n"'-5, or ""6""","'-5, or ""6"""\n'\t,'\t\n'＝1,'＝1\n`,
  )
})

it('A number of CSV is as it is, also below zero; days and instants are those of ISO 8601', () => {
  expect(written('integer', [-5, 0, null])).toBe('one,two\n-5,-5\n0,0\n,\n')
  expect(written('number', [-0.5])).toBe('one,two\n-0.5,-0.5\n')
  expect(written('boolean', [true, false])).toBe('one,two\ntrue,true\nfalse,false\n')
  expect(written('date', [1])).toBe('one,two\n1970-01-02,1970-01-02\n')
  expect(written('instant', [1])).toContain('1970-01-01T00:00:00.001Z')
})
