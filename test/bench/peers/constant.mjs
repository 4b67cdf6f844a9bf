import fastify from 'fastify'
import { z } from 'zod'

const JSON_TYPE = 'application/json; charset=utf-8'

process.once('disconnect', () => process.exit())
process.on('message', (asked) =>
  asked === 'cpu' ? process.send(process.cpuUsage()) : void serve(asked.bytes),
)

const Body = z.strictObject({
  targetGroup: z.string(),
  places: z.int().min(1),
  effectiveOn: z.iso.date(),
})

/**
 * Routes that answer the bytes it is sent, from a constant: no server can be faster. What is posted
 * is parsed, and checked as the body of a filling.
 */
async function serve(bytes) {
  const server = fastify()
  server.get('/*', (request, reply) => reply.type(JSON_TYPE).send(bytes))
  server.post('/*', { schema: { body: Body }, validatorCompiler: compiled }, (request, reply) =>
    reply.code(201).type(JSON_TYPE).send(bytes),
  )
  process.send({ url: await server.listen({ port: 0, host: '127.0.0.1' }) })
}

function compiled({ schema }) {
  return (given) => {
    const { data, error } = schema.safeParse(given)
    return error === undefined ? { value: data } : { error }
  }
}
