import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isLoopback, readConfig, ServiceConfig } from './config.ts'
import { StartError } from './start-error.ts'

const Config = ServiceConfig.extend({
  EVENT_STORE: z.templateLiteral(['esdb://', z.string().min(1)]).optional(),
  WEBHOOK_SECRET: z.string().min(32),
})

const WEBHOOK_SECRET = 'a secret of more than thirty-two characters'

function failure(environment: Record<string, string>): string {
  try {
    readConfig(Config, environment)
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as StartError).message
  }
  throw new Error('It was valid')
}

describe('a configuration', () => {
  it('has defaults, also for variables that are empty', () => {
    expect(readConfig(Config, { WEBHOOK_SECRET, PORT: '', OTHER: 'x' })).toEqual({
      HOST: '127.0.0.1',
      PORT: 8080,
      DATA_DIR: resolve('.data'),
      STOP_DRAIN_MS: 2_000,
      STOP_GRACE_MS: 10_000,
      MAX_EVENT_LOOP_DELAY_MS: 1_000,
      LOG_LEVEL: 'info',
      WEBHOOK_SECRET,
    })
    expect(readConfig(Config, { WEBHOOK_SECRET, PORT: '0' }).PORT).toBe(0)
  })

  it('that is wrong is refused with every variable, what it is and what it should be', () => {
    expect(failure({ PORT: '70000', LOG_LEVEL: 'loud' })).toBe(
      [
        'The configuration is not valid:',
        '  PORT is "70000". Expected a port, a whole number from 0 to 65535.',
        '  LOG_LEVEL is "loud". Expected one of "fatal", "error", "warn", "info", "debug", "trace", "silent".',
        '  WEBHOOK_SECRET is not given. Required: text.',
      ].join('\n'),
    )
  })

  it('names proxies and pages in lists, and a number of requests', () => {
    const given = {
      WEBHOOK_SECRET,
      TRUST_PROXY: '10.0.0.0/8, ::1, loopback',
      CORS_ORIGINS: 'https://planner.example.lv,http://localhost:5173',
      RATE_LIMIT: '600',
      MAX_EVENT_LOOP_DELAY_MS: '0',
    }
    expect(readConfig(Config, given)).toMatchObject({
      TRUST_PROXY: ['10.0.0.0/8', '::1', 'loopback'],
      CORS_ORIGINS: ['https://planner.example.lv', 'http://localhost:5173'],
      RATE_LIMIT: 600,
      MAX_EVENT_LOOP_DELAY_MS: 0,
    })
    expect(
      readConfig(Config, { WEBHOOK_SECRET, PUBLIC_ADDRESS: 'https://vietas.example.lv/' }),
    ).toMatchObject({ PUBLIC_ADDRESS: 'https://vietas.example.lv' })
    expect(readConfig(Config, { WEBHOOK_SECRET, CORS_ORIGINS: '*' }).CORS_ORIGINS).toEqual(['*'])
  })

  it.each([
    ['TRUST_PROXY', 'everyone'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.1/8/8'],
    ['PUBLIC_ADDRESS', 'vietas.example.lv'],
    ['PUBLIC_ADDRESS', 'ftp://vietas.example.lv'],
    ['PUBLIC_ADDRESS', 'https://vietas.example.lv/?x'],
    ['CORS_ORIGINS', 'planner.example.lv'],
    ['CORS_ORIGINS', 'https://planner.example.lv/'],
    ['CORS_ORIGINS', 'null'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', '1e3'],
    ['MAX_EVENT_LOOP_DELAY_MS', '-1'],
  ])('is wrong with %s=%s', (name, value) => {
    expect(failure({ WEBHOOK_SECRET, [name]: value })).toContain(`${name} is "${value}". Expected `)
  })

  it('never shows a secret', () => {
    const message = failure({
      WEBHOOK_SECRET: 'short-secret',
      EVENT_STORE: 'http://admin:changeit@db:2113',
    })
    expect(message).not.toContain('short-secret')
    expect(message).not.toContain('changeit')
    expect(message).toContain('WEBHOOK_SECRET is given, but')
    expect(message).toContain('EVENT_STORE is "http://***@db:2113".')
  })
})

describe('an address', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('%s stays on this machine', (host) =>
    expect(isLoopback(host)).toBe(true),
  )
  it.each(['0.0.0.0', '::', '10.0.0.1', '127.example.org', 'vietas.lv'])(
    '%s may be reached from others',
    (host) => expect(isLoopback(host)).toBe(false),
  )
})
