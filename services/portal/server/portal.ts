import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { isNamed, type Service } from '@vietas/service-kit'
import { builtPages } from './built-pages.ts'
import { PAGE_POLICY } from './page-policy.ts'
import { PATHS } from './paths.ts'
import { pagesFolder } from './sources.ts'

const ONE_YEAR_IN_MS = 365 * 24 * 3_600_000

/** The pages: each address answers with the same shell, and their files never change under a name. */
export const portal: Service = async (server) => {
  const assets = join(pagesFolder, 'assets')
  await mkdir(assets, { recursive: true })
  await server.register(fastifyStatic, {
    root: assets,
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: ONE_YEAR_IN_MS,
  })
  const config = { answers: ['text/html'] }
  for (const path of Object.values(PATHS))
    server.get(path, { config, schema: { hide: true } }, async (request, reply) => {
      const html = await readFile(join(await builtPages(), 'index.html'))
      const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
      reply.header('etag', tag).header('content-security-policy', PAGE_POLICY)
      reply.header('referrer-policy', 'same-origin')
      if (isNamed(request.headers['if-none-match'], tag)) return reply.code(304).send()
      return reply.type('text/html; charset=utf-8').send(html)
    })
}
