import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** In front of a server: breaks the first stream at a path after so many events, and tells what continues it. */
export interface BreakingProxy {
  readonly url: string
  /** `Last-Event-ID` of each request for it. */
  readonly continued: (string | undefined)[]
  readonly close: () => void
}

export async function breakingProxy(
  url: string,
  path: string,
  events: number,
): Promise<BreakingProxy> {
  const continued: (string | undefined)[] = []
  const server: Server = createServer((asked, answer) => {
    const isIt = asked.url?.startsWith(path) === true
    if (isIt) continued.push(asked.headers['last-event-id'] as string | undefined)
    const breaks = isIt && continued.length === 1
    let told = 0
    const headers = { ...asked.headers, host: new URL(url).host }
    const on = request(url + asked.url, { method: asked.method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      given.on('data', (part: Buffer) => {
        if (breaks && told >= events) return answer.destroy()
        told += part.toString().split('\n\n').length - 1
        return answer.write(part)
      })
      given.on('end', () => answer.end())
    })
    on.on('error', () => answer.destroy())
    answer.on('close', () => on.destroy())
    asked.pipe(on)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    continued,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
