import { afterEach, describe, expect, it, vi } from 'vitest'
import { readConnectionString, withoutPassword } from './connection-string.ts'

const PASSWORD = 'hunter2@'

function problemOf(text: string): string {
  try {
    readConnectionString(text)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('It was valid')
}

describe('a connection string', () => {
  const console = vi.spyOn(globalThis.console, 'warn')
  afterEach(() => expect(console).not.toHaveBeenCalled())

  it.each([
    ['esdb://127.0.0.1:2113?tls=false', false],
    ['esdb://admin:changeit@db:2113', true],
    ['esdb+discover://cluster.example:2113', true],
    ['esdb://a:2113,b:2113,c:2113?tlsCAFile=ca.crt&keepAliveInterval=10000', true],
    ['esdb://a?TLS_CA_FILE=ca.crt&keepAliveInterval=-1', true],
  ])('%s is read', (text, isSecure) => {
    expect(readConnectionString(text)).toMatchObject({ text, isSecure })
  })

  it('tells how long an append may take', () => {
    expect(readConnectionString('esdb://a?defaultDeadline=3000').deadlineMs).toBe(3_000)
    expect(readConnectionString('esdb://a').deadlineMs).toBeUndefined()
  })

  it.each([
    ['esdb://a?tsl=false', 'it has no option "tsl". The options are connectionName'],
    ['esdb://a?tlsVerifyCert=false', 'tlsCAFile'],
    ['esdb://a?keepAliveInterval=100', 'keepAliveInterval is 100 milliseconds; 10000 is the least'],
    ['esdb://a:port', 'port number'],
    ['esdb://a?tls=maybe', 'true or false'],
    ['esdb://?tls=false', 'host'],
  ])('%s is refused, and it says why', (text, why) => {
    expect(problemOf(text)).toContain(`The connection string ${text} is not valid`)
    expect(problemOf(text)).toContain(why)
  })

  it.each([
    `esdb://admin:${encodeURIComponent(PASSWORD)}@db:port`,
    `esdb://admin:${encodeURIComponent(PASSWORD)}@db?nothing=1`,
    `esdb://admin:${encodeURIComponent(PASSWORD)}@?tls=false`,
  ])('%s is refused without its password', (text) => {
    expect(problemOf(text)).not.toContain('hunter2')
    expect(problemOf(text)).toContain('admin:***@')
  })

  it('is shown without its password, and otherwise as it is', () => {
    expect(withoutPassword('esdb://admin:a:b@db:2113?tls=false')).toBe(
      'esdb://admin:***@db:2113?tls=false',
    )
    expect(withoutPassword('esdb://admin:p@ss/w@db:2113')).toBe('esdb://admin:***@db:2113')
    expect(withoutPassword('esdb://db:2113')).toBe('esdb://db:2113')
  })
})
