import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import {
  defineProblems,
  IfNoneMatch,
  isNamed,
  NotModified,
  problemResponses,
  ProblemError,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { Descriptor, MEDIA_TYPES } from './data-package.ts'
import { DESCRIPTOR } from './releasing/release-order.ts'
import { LATEST, type Releases } from './releasing/releases.ts'

const DatasetsAnswer = z.object({
  releases: z.array(Descriptor).describe('The newest first'),
  making: z
    .object({
      done: z.int().describe('Tables written'),
      of: z.int().nullable().describe('Of so many; null: it has just begun'),
    })
    .nullable()
    .describe('The release that is being made; null: none is'),
  failure: z.string().nullable().describe('Why the last one was not made'),
})

const DATASET_PROBLEMS = defineProblems({
  'no-dataset-release': {
    status: 404,
    title: 'No release of the datasets has been made yet',
    detail: 'Make one with POST /v1/datasets, and ask again when GET /v1/datasets lists it.',
  },
  'dataset-release-not-found': {
    status: 404,
    title: 'There is no such release of the datasets',
    detail: 'The last ten are kept. GET /v1/datasets lists them.',
  },
  'dataset-file-not-found': {
    status: 404,
    title: 'The release has no such file',
    detail: 'GET /v1/datasets lists the files of each release.',
  },
})

const YEAR_SECONDS = 31_536_000

export const datasetsRoute: Service<{ readonly releases: Releases }> = async (
  server,
  { releases },
) => {
  const answer = (): z.infer<typeof DatasetsAnswer> => ({
    releases: [...releases.all()],
    making: releases.making() ?? null,
    failure: releases.failure() ?? null,
  })
  await server.register(fastifyStatic, { root: releases.folder, serve: false })

  server.get(
    '/v1/datasets',
    {
      schema: {
        operationId: 'listDatasets',
        summary: 'Releases of all facts as tables, for DuckDB, Python, R and spreadsheets',
        description:
          'A release has one table of every number of capacity, and one of each capability, each with the days and the instants between which it holds. Its files never change. The last ten are kept.',
        tags: ['datasets'],
        response: { 200: DatasetsAnswer },
      },
    },
    answer,
  )

  server.post(
    '/v1/datasets',
    {
      schema: {
        operationId: 'makeDatasets',
        summary: 'Make a release of what is known now',
        description:
          'It is made beside everything else; GET /v1/datasets tells how far it is. Where one is being made already, that is the one. On a day on which nothing was recorded since the last one, it is the last one.',
        tags: ['datasets'],
        response: { 202: DatasetsAnswer },
      },
    },
    async (_request, reply) => {
      releases.make()
      return reply.status(202).send(answer())
    },
  )

  server.get(
    '/v1/datasets/:release/:file',
    {
      config: {
        compress: false,
        answers: [MEDIA_TYPES.csv, MEDIA_TYPES.parquet, 'application/json'],
      },
      schema: {
        operationId: 'getDataset',
        summary: 'A file of a release',
        description: `The descriptor is ${DESCRIPTOR} (Data Package 2.0). A release never changes; ${LATEST} in the place of its id means the newest, and Content-Location says which that is. Parts may be asked for (Range), so that a reader of Parquet fetches only the row groups it needs.`,
        tags: ['datasets'],
        params: z.object({ release: z.string(), file: z.string() }),
        headers: z.object({ 'if-none-match': IfNoneMatch.optional() }),
        response: {
          200: {
            description: 'The file',
            content: {
              [MEDIA_TYPES.csv]: { schema: z.string() },
              [MEDIA_TYPES.parquet]: { schema: z.string().meta({ format: 'binary' }) },
              'application/json': { schema: z.looseObject({}) },
            },
          },
          304: NotModified,
          ...problemResponses(DATASET_PROBLEMS),
        },
      },
    },
    (request, reply) => {
      const asked = request.params.release
      const release = releases.find(asked)
      if (release === undefined) throw asked === LATEST ? noRelease() : notKept(asked)
      const { name, tag, type } = fileIn(release, request.params.file)
      reply.header('etag', tag)
      if (asked === LATEST) reply.header('content-location', `../${release.id}/${name}`)
      else reply.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`)
      if (isNamed(request.headers['if-none-match'], tag)) return void reply.code(304).send()
      reply.type(type)
      void reply.sendFile(name, join(releases.folder, release.id), {
        etag: false,
        contentType: false,
        cacheControl: false,
        lastModified: false,
      })
    },
  )
}

/** Only what a release names is sent. */
function fileIn(
  { id, resources }: Descriptor,
  name: string,
): { readonly name: string; readonly tag: string; readonly type: string } {
  if (name === DESCRIPTOR) return { name, tag: `"${id}"`, type: 'application/json' }
  const resource = resources.find(({ path }) => path === name)
  if (resource === undefined)
    throw new ProblemError({
      ...DATASET_PROBLEMS['dataset-file-not-found'],
      detail: `It has ${DESCRIPTOR}, ${resources.map(({ path }) => path).join(', ')}.`,
    })
  return { name, tag: `"${resource.hash.replace(':', '-')}"`, type: MEDIA_TYPES[resource.format] }
}

const notKept = (id: string): ProblemError =>
  new ProblemError({
    ...DATASET_PROBLEMS['dataset-release-not-found'],
    detail: `No release ${id.slice(0, 100)} is kept: the last ten are. GET /v1/datasets lists them.`,
  })

const noRelease = (): ProblemError => new ProblemError(DATASET_PROBLEMS['no-dataset-release'])
