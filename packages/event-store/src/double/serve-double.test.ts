import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { anEvent, aStream, idsIn, newClient } from './behaviour/support.ts'

const SERVE = fileURLToPath(new URL('./serve-double.ts', import.meta.url))
const ARGUMENTS = ['--conditions=@vietas/source', '--import', 'tsx', SERVE, '0']

it('serves another process, and says where on one line', { timeout: 30_000 }, async () => {
  const server = spawn(process.execPath, ARGUMENTS, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  const { url } = JSON.parse(line) as { url: string }
  expect(url).toMatch(/^esdb:\/\/127\.0\.0\.1:\d+\?tls=false$/)
  const client = newClient(url)
  const stream = aStream()
  await client.appendToStream(stream, anEvent())
  expect(await idsIn(client, stream)).toHaveLength(1)
  await client.dispose()
  server.kill()
  await once(server, 'exit')
})
