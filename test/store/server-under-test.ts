/** @throws Error when no server is named: these tests fail without one, they do not skip */
export function serverUnderTest(): string {
  const url = process.env['EVENT_STORE_TEST_URL']
  if (url !== undefined && url !== '') return url
  throw new Error(
    'EVENT_STORE_TEST_URL is not given. Name the server to test against, such as esdb://127.0.0.1:2113?tls=false; other data there is left alone.',
  )
}
