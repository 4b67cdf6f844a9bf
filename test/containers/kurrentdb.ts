import { readFileSync } from 'node:fs'
import { GenericContainer, Wait } from 'testcontainers'
import { parse } from 'yaml'

/** The same image as in the compose file, so that what is tested is what runs. */
function image(): string {
  const file = readFileSync(new URL('../../infra/compose.yaml', import.meta.url), 'utf8')
  const { services } = parse(file) as { services: Record<string, { image?: string }> }
  const found = services['kurrentdb']?.image
  if (found === undefined) throw new Error('infra/compose.yaml names no image of KurrentDB')
  return found
}

const PORT = 2113

/** For vitest: a KurrentDB for the tests in test/store. Without Docker it fails, it does not skip. */
export default async function startKurrentDb(): Promise<() => Promise<void>> {
  const container = await new GenericContainer(image())
    .withExposedPorts(PORT)
    .withEnvironment({
      KURRENTDB_INSECURE: 'true',
      KURRENTDB_MEM_DB: 'true',
      KURRENTDB_TELEMETRY_OPTOUT: 'true',
    })
    .withWaitStrategy(Wait.forHttp('/health/live', PORT).forStatusCode(204))
    .start()
  const host = `${container.getHost()}:${container.getMappedPort(PORT)}`
  process.env['EVENT_STORE_TEST_URL'] = `esdb://${host}?tls=false`
  return async () => {
    await container.stop()
  }
}
