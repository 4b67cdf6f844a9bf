import fastify from 'fastify'

process.once('disconnect', () => process.exit())
process.once('message', ({ bytes }) => void serve(bytes))

/** A route that answers the bytes it is sent, from a constant: no server can be faster. */
async function serve(bytes) {
  const server = fastify()
  server.get('/*', (request, reply) => reply.type('application/json; charset=utf-8').send(bytes))
  process.send({ url: await server.listen({ port: 0, host: '127.0.0.1' }) })
}
