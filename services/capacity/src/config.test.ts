import { readConfig } from '@vietas/service-kit'
import { describe, expect, it } from 'vitest'
import { CapacityConfig } from './config.ts'

describe('The address of explanations', () => {
  it.each([
    ['https://vietas.example.lv/history/', 'https://vietas.example.lv/history'],
    ['http://127.0.0.1:8083', 'http://127.0.0.1:8083'],
    ['', undefined],
  ])('given as %s is %s', (EXPLAIN_AT, address) => {
    expect(readConfig(CapacityConfig, { EXPLAIN_AT }).EXPLAIN_AT).toBe(address)
  })

  it.each(['/history', 'ftp://vietas.example.lv', 'https://vietas.example.lv/?a=b'])(
    'is none that %s names, and the service says what to write',
    (EXPLAIN_AT) => {
      expect(() => readConfig(CapacityConfig, { EXPLAIN_AT })).toThrow(
        'Expected the address of the history service',
      )
    },
  )
})
