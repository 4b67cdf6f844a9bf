import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto'

/** How a request is signed (Standard Webhooks 1.0.0, "Signature scheme"). */
export type Scheme = 'v1' | 'v1a'

/** As it is kept: a secret that leaves this folder only in the answer to whoever asked for it. */
export interface SigningKey {
  readonly scheme: Scheme
  /** `whsec_` or `whsk_` and standard base64. */
  readonly secret: string
  /** `whpk_` and standard base64; of `v1a` alone. */
  readonly publicKey?: string
  /** Epoch milliseconds. */
  readonly madeAt: number
  /** Epoch milliseconds, from which on nothing is signed with it. */
  readonly retiresAt?: number
}

const SYMMETRIC = 'whsec_'
const PRIVATE = 'whsk_'
const PUBLIC = 'whpk_'

/** The specification has 24 to 64 bytes. */
const FEWEST_BYTES = 24
const MOST_BYTES = 64
const MADE_BYTES = 32

export function makeKey(scheme: Scheme, madeAt: number): SigningKey {
  if (scheme === 'v1')
    return { scheme, secret: `${SYMMETRIC}${randomBytes(MADE_BYTES).toString('base64')}`, madeAt }
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  // A JWK has base64url, the specification standard base64.
  return {
    scheme,
    secret: `${PRIVATE}${standardBase64(d)}`,
    publicKey: `${PUBLIC}${standardBase64(x)}`,
    madeAt,
  }
}

const standardBase64 = (base64url: string): string =>
  Buffer.from(base64url, 'base64url').toString('base64')

const base64url = (prefixed: string, prefix: string): string =>
  Buffer.from(prefixed.slice(prefix.length), 'base64').toString('base64url')

/** A secret that a client brings, with or without its prefix; undefined where it is none. */
export function givenSecret(text: string): string | undefined {
  const encoded = text.startsWith(SYMMETRIC) ? text.slice(SYMMETRIC.length) : text
  const bytes = Buffer.from(encoded, 'base64')
  const isRight = bytes.length >= FEWEST_BYTES && bytes.length <= MOST_BYTES
  // Decoding passes over what is no base64, so it has to come out as it went in.
  return isRight && bytes.toString('base64') === encoded ? `${SYMMETRIC}${encoded}` : undefined
}

export const SECRET_EXPECTED = `expected ${FEWEST_BYTES} to ${MOST_BYTES} random bytes in standard base64, with or without whsec_ before them; or leave it out, and one is made`

export type Sign = (id: string, timestampS: number, body: Uint8Array) => string

/** The `webhook-signature` of a request: by each key that is not retired, the newest first. */
export function signerOf(keys: readonly SigningKey[]): Sign {
  const signers = keys.map((key) => ({ key, signature: signatureBy(key) })).reverse()
  return (id, timestampS, body) => {
    const content = Buffer.concat([Buffer.from(`${id}.${timestampS}.`), body])
    return signers
      .filter(({ key }) => !isRetired(key, timestampS * 1000))
      .map(({ key, signature }) => `${key.scheme},${signature(content)}`)
      .join(' ')
  }
}

export const isRetired = ({ retiresAt }: SigningKey, now: number): boolean =>
  retiresAt !== undefined && retiresAt <= now

function signatureBy(key: SigningKey): (content: Buffer) => string {
  if (key.scheme === 'v1') {
    const secret = Buffer.from(key.secret.slice(SYMMETRIC.length), 'base64')
    return (content) => createHmac('sha256', secret).update(content).digest('base64')
  }
  const privateKey = privateKeyOf(key)
  return (content) => sign(null, content, privateKey).toString('base64')
}

function privateKeyOf({ secret, publicKey = '' }: SigningKey): KeyObject {
  const key = {
    kty: 'OKP',
    crv: 'Ed25519',
    d: base64url(secret, PRIVATE),
    x: base64url(publicKey, PUBLIC),
  }
  return createPrivateKey({ key, format: 'jwk' })
}
