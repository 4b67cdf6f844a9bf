import { PAGE_POLICY, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import { asyncApi } from './async-api.ts'
import { asyncApiPage } from './async-api-page.ts'

export interface AsyncApiOptions {
  /** The address of the service, without a slash at its end. */
  readonly address: string
}

/** What the feed and its webhooks send, for programs and for people. */
export const asyncApiRoute: Service<AsyncApiOptions> = async (server, { address }) => {
  const document = asyncApi(address)
  const page = asyncApiPage()
  server.get(
    '/v1/asyncapi.json',
    {
      schema: {
        operationId: 'getAsyncApi',
        summary: 'What the feed and its webhooks send, as AsyncAPI 3.1',
        description: 'To read it as a page, see /v1/asyncapi.',
        tags: ['schemas'],
        response: { 200: z.looseObject({ asyncapi: z.string() }) },
      },
    },
    async () => document as { asyncapi: string },
  )
  server.get(
    '/v1/asyncapi',
    { config: { answers: ['text/html'] }, schema: { hide: true } },
    (_request, reply) =>
      reply
        .header('content-security-policy', PAGE_POLICY)
        .type('text/html; charset=utf-8')
        .send(page),
  )
}
