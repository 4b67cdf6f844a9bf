import { createPublicKey, verify } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { givenSecret, makeKey, signerOf, type SigningKey } from './signing.ts'

const now = Math.floor(Date.now() / 1000)
const body = Buffer.from('{"name":"Grupu dzīvoklis Rēzeknē"}')
const id = 'f2b0ae5e-6d5c-4ed4-b2dd-a2b0bb7f2f6a'

const headersBy = (...keys: readonly SigningKey[]) => ({
  'webhook-id': id,
  'webhook-timestamp': String(now),
  'webhook-signature': signerOf(keys)(id, now, body),
})
const verifiedBy = (secret: string, headers: Record<string, string>) =>
  new Webhook(secret).verify(body.toString(), headers)

/** By the specification's text alone: `whpk_` is standard base64, the content id.timestamp.body. */
function isSignedBy(publicKey: string, headers: Record<string, string>): boolean {
  const raw = Buffer.from(publicKey.replace(/^whpk_/, ''), 'base64')
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw])
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body.toString()}`
  return (headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((one) => one.startsWith('v1a,'))
    .some((one) => verify(null, Buffer.from(content), key, Buffer.from(one.slice(4), 'base64')))
}

describe('A request signed by v1', () => {
  it('is verified by the reference library, with a secret that was made', () => {
    const key = makeKey('v1', 0)
    expect(verifiedBy(key.secret, headersBy(key))).toEqual({ name: 'Grupu dzīvoklis Rēzeknē' })
    expect(() => verifiedBy(makeKey('v1', 0).secret, headersBy(key))).toThrow('No matching')
  })

  it('has the same key for a secret given with and without its prefix', () => {
    const bare = Buffer.alloc(24, 7).toString('base64')
    const key = { scheme: 'v1', secret: givenSecret(bare) ?? '', madeAt: 0 } as const
    expect(givenSecret(`whsec_${bare}`)).toBe(key.secret)
    for (const secret of [bare, `whsec_${bare}`])
      expect(verifiedBy(secret, headersBy(key))).toBeTruthy()
  })
})

describe('A request signed by v1a', () => {
  it('is verified by the text of the specification', () => {
    const key = makeKey('v1a', 0)
    expect(key.publicKey).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/)
    expect(isSignedBy(key.publicKey ?? '', headersBy(key))).toBe(true)
    expect(isSignedBy(makeKey('v1a', 0).publicKey ?? '', headersBy(key))).toBe(false)
  })
})

describe('While a key is rotated', () => {
  it('each of two is enough, whatever their scheme, until the older retires', () => {
    const older = { ...makeKey('v1', 0), retiresAt: now * 1000 + 1 }
    const newer = makeKey('v1a', 1)
    const headers = headersBy(older, newer)
    expect(headers['webhook-signature']).toMatch(/^v1a,\S+ v1,\S+$/)
    expect(verifiedBy(older.secret, headers)).toBeTruthy()
    expect(isSignedBy(newer.publicKey ?? '', headers)).toBe(true)
    const retired = headersBy({ ...older, retiresAt: now * 1000 }, newer)
    expect(retired['webhook-signature']).toMatch(/^v1a,\S+$/)
  })
})

describe('A secret that a client brings', () => {
  it.each([
    ['too short', Buffer.alloc(23).toString('base64')],
    ['too long', Buffer.alloc(65).toString('base64')],
    ['not padded', Buffer.alloc(25).toString('base64').replace('=', '')],
    ['base64url', Buffer.alloc(24, 0xff).toString('base64url')],
    ['with a blank in it', `whsec_${Buffer.alloc(24).toString('base64')} `],
    ['of two prefixes', `whsec_whsec_${Buffer.alloc(24).toString('base64')}`],
    ['a password', 'correct horse battery staple'],
    ['empty', 'whsec_'],
  ])('is refused when it is %s', (_what, text) => expect(givenSecret(text)).toBeUndefined())

  it('may have 24 to 64 bytes', () => {
    for (const bytes of [24, 32, 64])
      expect(givenSecret(Buffer.alloc(bytes, 0xfb).toString('base64'))).toMatch(/^whsec_/)
  })
})
