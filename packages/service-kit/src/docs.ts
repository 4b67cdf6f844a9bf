import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { answerKeptDocuments } from './kept-documents.ts'
import { openApiComponents } from './openapi-components.ts'
import { openApiOperation } from './openapi-operation.ts'
import type { Server } from './server.ts'

export interface DocsOptions {
  readonly title: string
  readonly version: string
  readonly description?: string
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
}

/** The page of @fastify/swagger-ui needs its own files, inline style attributes and data images. */
const PAGE_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

const LICENSE = { name: 'MIT', identifier: 'MIT' }

/** Relative to the document, so that it holds behind a proxy that takes a prefix away. */
const SERVERS = [{ url: '..', description: 'Where this document comes from' }]

const OPERATION = { name: 'operation', description: 'How the server is, for whoever operates it' }

/** `/docs`, `/docs/json` and `/docs/yaml`: OpenAPI 3.1 from the schemas of the routes. */
export async function addDocs(server: Server, options: DocsOptions): Promise<void> {
  const { title, version, description, tags = [] } = options
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, version, license: LICENSE, ...(description && { description }) },
      // There is no sign-in yet: no operation asks who it is for.
      security: [],
      tags: [...tags, OPERATION].map((tag) => ({ ...tag })),
    },
    transform: openApiOperation,
    transformObject: (given) => ({ ...openApiComponents(given), servers: SERVERS }),
  })
  await server.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: PAGE_POLICY,
    uiHooks: { preHandler: answerKeptDocuments(server) },
    // The top bar shows another project's name and asks for the addresses of other documents.
    theme: {
      title: `${title} API`,
      css: [{ filename: 'bar.css', content: '.swagger-ui .topbar { display: none }' }],
    },
    uiConfig: { docExpansion: 'list', displayRequestDuration: true, tryItOutEnabled: true },
  })
}
