import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './receiver-address.ts'
import { faultOfUrl, type ReceiverPolicy } from './receiver-url.ts'

const STRICT: ReceiverPolicy = { allowsPrivateAddresses: false, allowsHttp: false, ports: [443] }
const fault = (url: string, policy: Partial<ReceiverPolicy> = {}) =>
  faultOfUrl(url, { ...STRICT, ...policy })

describe('An address that is not on the public internet', () => {
  it.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['unspecified', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1']],
    ['link-local', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1']],
    ['unique local', ['fc00::1', 'fd12:3456::1']],
    ['of a carrier (RFC 6598)', ['100.64.0.1', '100.127.255.255']],
    ['for benchmarks', ['198.18.0.1', '198.19.255.255', '2001:2::1']],
    ['multicast', ['224.0.0.1', '239.255.255.250', 'ff02::1']],
    ['broadcast or reserved', ['255.255.255.255', '240.0.0.1']],
    ['for documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1']],
    ['IPv4, mapped', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8']],
    ['IPv4, compatible', ['::127.0.0.1', '::7f00:1']],
    ['IPv4, translated', ['64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::a00:1']],
    ['IPv4, by 6to4', ['2002:7f00:1::', '2002:a00:1::1', '192.88.99.1']],
    ['by Teredo', ['2001:0:4136:e378:8000:63bf:3fff:fdd2']],
    ['site-local of old', ['fec0::1']],
    ['no address', ['', 'localhost', '1.2.3', '1.2.3.4.5']],
  ])('is refused: %s', (_what, addresses) => {
    for (const address of addresses)
      expect([address, isPublicAddress(address)]).toEqual([address, false])
  })

  it('and its neighbours, which are, are not', () => {
    for (const address of [
      '1.1.1.1',
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '169.253.255.255',
      '192.0.1.0',
      '198.17.255.255',
      '198.20.0.0',
      '223.255.255.255',
      '2001:200::1',
      '2a00:1450:400f::200e',
      '2606:4700::1111',
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, true])
  })

  it('is refused however it is written into a URL', () => {
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '017700000001',
      '%31%32%37.0.0.1',
      '１２７.０.０.１',
      '①②⑦.0.0.1',
      '127。0。0。1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[0:0:0:0:0:ffff:7f00:1]',
      '[64:ff9b::127.0.0.1]',
      '[fd00::1]',
      '0',
      '10.0.0.1',
      '3232235777',
    ])
      expect([host, fault(`https://${host}/`)]).toEqual([host, expect.stringContaining('public')])
  })

  it('law: an IPv4 address is refused in every spelling, or in none', { tags: ['random'] }, () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
        const number = ((a * 256 + b) * 256 + c) * 256 + d
        const spellings = [address, String(number), `0x${number.toString(16)}`]
        const faults = spellings.map((host) => fault(`https://${host}/`) === undefined)
        expect(new Set(faults)).toEqual(new Set([isPublicAddress(address)]))
      }),
    )
  })
})

describe('The address of a receiver', () => {
  it.each([
    ['https://example.lv/vietas?tenant=7', undefined],
    ['https://xn--rzekne-lwa.lv/', undefined],
    ['http://example.lv/', 'https'],
    ['ftp://example.lv/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['javascript:alert(1)', 'https'],
    ['https://user@example.lv/', 'leave out the user'],
    ['https://user:secret@example.lv/', 'leave out the user'],
    ['https://example.lv/#part', 'fragment'],
    ['https://example.lv:22/', 'port 22'],
    ['https://example.lv:65536/', 'absolute URL'],
    ['/vietas', 'absolute URL'],
    ['', 'absolute URL'],
    [`https://example.lv/${'a'.repeat(2_000)}`, '2000 characters'],
  ])('%s', (url, expected) =>
    expect(fault(url)).toEqual(
      expected === undefined ? undefined : expect.stringContaining(expected),
    ),
  )

  it('may be what the operator allows', () => {
    expect(fault('http://example.lv:443/', { allowsHttp: true })).toBeUndefined()
    expect(fault('https://example.lv:8443/', { ports: [8443] })).toBeUndefined()
    expect(fault('https://example.lv:1/', { ports: 'any' })).toBeUndefined()
    expect(fault('https://127.0.0.1/', { allowsPrivateAddresses: true })).toBeUndefined()
  })
})
