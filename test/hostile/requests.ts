import fc from 'fast-check'
import type { Route } from './routes.ts'

/** Written to a connection as it is, whether or not it is HTTP. */
export interface HostileRequest {
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  /** Only this part of the body is sent. */
  readonly sent: number
}

const METHODS = ['PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND']
const NO_METHODS = ['BREW', 'get', 'G E T', '']

const ODD_SEGMENTS = [
  ...['', '.', '..%2f..%2f', '%00', '%zz', '%ff%fe', '%F0%9F%8F%A0', '*', '__proto__', ';a=b'],
  ...['x'.repeat(99), 'x'.repeat(5_000), '00000000-0000-0000-0000-000000000000', '-1', '%2e%2e'],
]

const ODD_VALUES = [
  ...['', '%', '%ff', '%00', '+', '-1', '0x10', '1e9', 'NaN', 'null', '0', '501', '%22', '%5B%5D'],
  ...[
    '0000-00-00',
    '2026-02-30',
    '9999-12-31T23:59:60Z',
    '2026-03-01T12:00:00+02:00',
    'then',
    'now',
  ],
  ...[
    'a'.repeat(3_000),
    'LV0002000,'.repeat(250),
    "'%3B DROP TABLE events--",
    '%E2%80%AE',
    '%C4%81',
  ],
  ...[
    'W10',
    'e30',
    'W1siYSJdXQ',
    'WyJhIiwiYiJd',
    'unit,unit',
    'municipality,serviceType',
    '%ED%A0%80',
  ],
]

const ODD_HEADERS: readonly (readonly [string, string])[] = [
  ...['', 'text/html', '*/*;q=0', 'application/json;q=x', ',,,', 'a/b;'.repeat(900), '\u0001'].map(
    (value) => ['Accept', value] as const,
  ),
  ...['', '*;q=0', 'identity;q=0', 'gzip;q=2', 'br, zstd, gzip', ',,,;;;', 'x'.repeat(4_000)].map(
    (value) => ['Accept-Encoding', value] as const,
  ),
  ...['', 'text/plain', 'application/json; charset=utf-16', 'multipart/form-data', 'json', ';'].map(
    (value) => ['Content-Type', value] as const,
  ),
  ...['', 'yesterday', 'Wed, 31 Feb 2016 21:00:00 GMT', 'x'.repeat(9_000)].map(
    (value) => ['Accept-Datetime', value] as const,
  ),
  ...[
    '*',
    '"',
    'W/"0"',
    '"0", "1"',
    '"99999999999999999999"',
    '""',
    `"${'a'.repeat(5_000)}"`,
  ].flatMap((value) => [['If-Match', value] as const, ['If-None-Match', value] as const]),
  ...['', 'a b', 'ā', 'x'.repeat(300), 'same'].map((value) => ['Idempotency-Key', value] as const),
  ['Content-Encoding', 'gzip'],
  ['Content-Length', '5'],
  ['Content-Length', '-1'],
  ['Content-Length', '99999999999'],
  ['Transfer-Encoding', 'chunked'],
  ['Transfer-Encoding', 'gzip, chunked'],
  ['Host', 'another.example'],
  ['Expect', '100-continue'],
  ['Expect', 'miracles'],
  ['Upgrade', 'websocket'],
  ['Range', 'bytes=0-10'],
  ['X-Forwarded-For', '127.0.0.1, ::1, not an address'],
  ['X-Request-Id', '../../etc/passwd'],
  ['Origin', 'null'],
  ['Access-Control-Request-Method', 'POST'],
  ['Cookie', 'a='.repeat(7_000)],
  ['X-Large', 'x'.repeat(20_000)],
  ['X-Folded', 'a\r\n b'],
  ['Bad Name', 'a'],
]

const rarely = <Value>(usual: Value, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd })

/** A request to a route with something wrong in any of its parts, or in several. */
export function hostileRequest(route: Route, ids: readonly string[]): fc.Arbitrary<HostileRequest> {
  return fc
    .record({
      method: rarely(route.method, fc.constantFrom(...METHODS, ...NO_METHODS)),
      id: fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...ODD_SEGMENTS)),
      query: fc.array(oddParameter(route.parameters), { maxLength: 4 }),
      headers: fc.array(fc.constantFrom(...ODD_HEADERS), { maxLength: 4 }),
      many: rarely(0, fc.constantFrom(50, 1_999, 2_100)),
      body: oddBody(route.example),
      cut: rarely(1, fc.constantFrom(0, 0.3, 0.99)),
    })
    .map(({ method, id, query, headers, many, body, cut }) => ({
      method,
      target: route.path.replace(/\{\w+\}/, id) + (query.length > 0 ? `?${query.join('&')}` : ''),
      headers: [...headers, ...Array.from({ length: many }, (_, at) => [`X-${at}`, ''] as const)],
      body: printable(body),
      sent: Math.floor(body.length * cut),
    }))
}

/** A failure shows how a body begins, not a megabyte of it. */
function printable(body: Uint8Array): Uint8Array {
  const text = Buffer.from(body.subarray(0, 300)).toString()
  const shown = `${body.length} bytes: ${JSON.stringify(text)}`
  return Object.assign(Buffer.from(body), { [fc.toStringMethod]: () => shown })
}

function oddParameter(names: readonly string[]): fc.Arbitrary<string> {
  const odd = ['__proto__', 'constructor', 'a[b]', '', '%', 'nothing']
  return (
    fc
      .tuple(
        fc.constantFrom(...names, ...odd),
        fc.constantFrom(...ODD_VALUES),
        fc.constantFrom(1, 2, 400),
      )
      // A position that no write has answered is waited for, as it should be.
      .filter(([name, value]) => name !== 'after' || !/^\d+$/.test(value))
      .map(([name, value, times]) => Array<string>(times).fill(`${name}=${value}`).join('&'))
      .filter((text) => text.length < 12_000)
  )
}

const ODD_TEXTS = [
  ...[
    '',
    '{',
    '[]',
    'null',
    '"text"',
    '{"a":1,"a":2}',
    '{"__proto__":{"a":1}}',
    '\ufeff{}',
    '1e999',
  ],
  ...['['.repeat(50_000), '{"a":'.repeat(20_000), `${'['.repeat(9_000)}${']'.repeat(9_000)}`],
  ...[`{"name":"${'a@'.repeat(100_000)}"}`, `{"name":"${' '.repeat(300_000)}"}`, '{"a":"\\ud800"}'],
]
const TOO_LARGE = Buffer.alloc(1_200_000, '[1,')

function oddBody(example: unknown): fc.Arbitrary<Uint8Array> {
  const right = Buffer.from(example === undefined ? '' : JSON.stringify(example))
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(right) },
    { weight: 4, arbitrary: changed(example) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD_TEXTS).map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: fc.constant(TOO_LARGE) },
  )
}

/** The example with another value in one of its fields, or with one more. */
function changed(example: unknown): fc.Arbitrary<Uint8Array> {
  const fields = Object.keys(example ?? {})
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<fc.JsonValue>('a'.repeat(30_000), -1, 1e308, 0.5, '2026-02-30', '010190-12345'),
    fc.string({ unit: 'binary', maxLength: 50 }),
  )
  return fc
    .tuple(fc.constantFrom(...fields, 'knownSince', 'source', 'colour'), value)
    .map(([field, given]) =>
      Buffer.from(JSON.stringify({ ...(example as object), [field]: given })),
    )
}
