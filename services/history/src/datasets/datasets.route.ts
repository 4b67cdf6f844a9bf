import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { ClockParameters } from '@vietas/capacity-questions'
import { CalendarDate, dateOf, KnownAt, knownAtMs, rigaDay } from '@vietas/domain'
import {
  defineProblems,
  IfNoneMatch,
  isNamed,
  NotModified,
  PAGE_POLICY,
  problemResponses,
  ProblemError,
  publicAddressOf,
  wantsPage,
  writtenAnswer,
  type AddressedRequest,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import {
  CATALOGUE,
  catalogue,
  RECIPES,
  RELEASE_IN_DCAT,
  releaseInDcat,
  type Offer,
} from './dcat.ts'
import { KNOWN_PROBLEMS, refuseTheFuture } from '../known-problems.ts'
import { Descriptor, MEDIA_TYPES } from './data-package.ts'
import { Recipe, recipes } from './recipes.ts'
import { recipesPage } from './recipes-page.ts'
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

const instantText = (instant: number): string => new Date(instant).toISOString()

const YEAR_SECONDS = 31_536_000

interface DatasetsOptions {
  readonly releases: Releases
  /** Who publishes them, as the catalogue says. */
  readonly publisher: string
  /** Epoch milliseconds. */
  readonly now: () => number
}

export const datasetsRoute: Service<DatasetsOptions> = async (
  server,
  { releases, publisher, now },
) => {
  const offerFor = (request: AddressedRequest): Offer => {
    const root = publicAddressOf(request)
    return { address: root + server.prefix, documentation: `${root}/docs/json`, publisher }
  }
  const answer = (): z.infer<typeof DatasetsAnswer> => ({
    releases: [...releases.all()],
    making: releases.making() ?? null,
    failure: releases.failure() ?? null,
  })
  await server.register(fastifyStatic, { root: releases.folder, serve: false })

  server.get(
    '/v1/datasets',
    {
      config: { sends: ['Link'] },
      schema: {
        operationId: 'listDatasets',
        summary: 'Releases of all facts as tables, for DuckDB, Python, R and spreadsheets',
        description:
          'A release has one table of every number of capacity, and one of each capability, each with the days and the instants between which it holds, and one that leads from municipalities as recorded to those in which places are counted. Its files never change. The last ten are kept. Links lead to recipes (rel=help) and to the catalogue (rel=describedby).',
        tags: ['datasets'],
        response: { 200: DatasetsAnswer },
      },
    },
    (request, reply) => {
      const { address } = offerFor(request)
      const at = (name: string) => `<${address}/v1/datasets/${name}>`
      reply.header('link', `${at(RECIPES)}; rel="help", ${at(CATALOGUE)}; rel="describedby"`)
      return answer()
    },
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
    `/v1/datasets/${CATALOGUE}`,
    {
      schema: {
        operationId: 'getDatasetCatalogue',
        summary: 'Every release as a catalogue (DCAT-AP 3.0.1)',
        description:
          'JSON-LD with its context in it: a dataset for each table of each release, a distribution for each file, with its checksum, and where to get it.',
        tags: ['datasets'],
        headers: z.object({ 'if-none-match': IfNoneMatch.optional() }),
        response: {
          200: {
            description: 'The catalogue',
            content: { [JSON_LD]: { schema: z.looseObject({}) } },
          },
          304: NotModified,
        },
      },
    },
    (request, reply) => {
      const body = JSON.stringify(catalogue(releases.all(), offerFor(request)))
      const tag = `W/${tagOf(body)}`
      reply.header('etag', tag)
      if (isNamed(request.headers['if-none-match'], tag)) return void reply.code(304).send()
      reply.type(JSON_LD)
      void reply.send(writtenAnswer(inOnePart(body)))
    },
  )

  server.get(
    `/v1/datasets/${RECIPES}`,
    {
      schema: {
        operationId: 'listRecipes',
        summary: 'How to answer questions from the files, in SQL, Python and R',
        description:
          'For people as a page, for programs as JSON, for the point of both clocks and the boundaries that are asked about. Those in SQL (DuckDB) and in Python (pandas) are tested against the answers of the service; those in R are not.',
        tags: ['datasets'],
        querystring: z.strictObject({
          validAt: CalendarDate.optional().describe('Default: today'),
          knownAt: KnownAt.optional().describe(
            'An instant, or the end of a day; of today, what is known by now. Default: now',
          ),
          boundaries: ClockParameters.shape.boundaries,
        }),
        response: {
          200: {
            description: 'The recipes',
            content: {
              'application/json': { schema: z.object({ recipes: z.array(Recipe) }) },
              'text/html': { schema: z.string() },
            },
          },
          ...problemResponses(400, KNOWN_PROBLEMS),
        },
      },
    },
    (request, reply) => {
      const at = now()
      const today = rigaDay(at)
      const { validAt = dateOf(today), knownAt, boundaries } = request.query
      const asked = knownAt === undefined ? at : knownAtMs(knownAt)
      refuseTheFuture(rigaDay(asked), today, 'knownAt')
      const point = { validAt, knownAt: instantText(Math.min(asked, at)) }
      const redrawn = boundaries === 'now' ? dateOf(today) : boundaries
      const drawn = redrawn === 'then' ? point : { validAt: redrawn, knownAt: instantText(at) }
      const all = recipes(point, { ...drawn, asked: boundaries })
      if (!wantsPage(request.headers.accept)) return { recipes: [...all] }
      reply.header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8')
      return recipesPage(all, offerFor(request).address)
    },
  )

  server.get(
    '/v1/datasets/:release/:file',
    {
      config: {
        compress: false,
        sends: ['Content-Location', 'Memento-Datetime', 'Vietas-Fingerprint', 'Vietas-Position'],
        answers: [MEDIA_TYPES.csv, MEDIA_TYPES.parquet, 'application/json', JSON_LD],
      },
      schema: {
        operationId: 'getDataset',
        summary: 'A file of a release',
        description: `The descriptor is ${DESCRIPTOR} (Data Package 2.0); ${RELEASE_IN_DCAT} describes the release as datasets (DCAT-AP 3.0.1). A release never changes; ${LATEST} in the place of its id means the newest, and Content-Location says which that is. Parts may be asked for (Range), so that a reader of Parquet fetches only the row groups it needs.`,
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
              [JSON_LD]: { schema: z.looseObject({}) },
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
      const file = fileIn(release, request.params.file, offerFor(request))
      reply.header('etag', file.tag).headers(aboutRelease(release))
      if (asked === LATEST) reply.header('content-location', `../${release.id}/${file.name}`)
      else reply.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`)
      if (isNamed(request.headers['if-none-match'], file.tag)) return void reply.code(304).send()
      reply.type(file.type)
      if (file.body !== undefined) return void reply.send(writtenAnswer(inOnePart(file.body)))
      void reply.sendFile(file.name, join(releases.folder, release.id), {
        etag: false,
        contentType: false,
        cacheControl: false,
        lastModified: false,
      })
    },
  )
}

const JSON_LD = 'application/ld+json'

/** What the file was made of, for whoever has nothing but the answer (RFC 7089 names the instant). */
const aboutRelease = ({ created, position, fingerprint }: Descriptor) => ({
  'memento-datetime': new Date(created).toUTCString(),
  'vietas-position': position,
  'vietas-fingerprint': fingerprint,
})

interface SentFile {
  readonly name: string
  readonly tag: string
  readonly type: string
  /** Undefined where it lies in the folder of the release. */
  readonly body?: string
}

/** Only what a release names is sent. */
function fileIn(release: Descriptor, name: string, offer: Offer): SentFile {
  const { id, resources } = release
  if (name === DESCRIPTOR) return { name, tag: `"${id}"`, type: 'application/json' }
  if (name === RELEASE_IN_DCAT) {
    const body = JSON.stringify(releaseInDcat(release, offer))
    return { name, tag: tagOf(body), type: JSON_LD, body }
  }
  const resource = resources.find(({ path }) => path === name)
  if (resource === undefined)
    throw new ProblemError({
      ...DATASET_PROBLEMS['dataset-file-not-found'],
      detail: `It has ${[DESCRIPTOR, RELEASE_IN_DCAT, ...resources.map(({ path }) => path)].join(', ')}.`,
    })
  return { name, tag: `"${resource.hash.replace(':', '-')}"`, type: MEDIA_TYPES[resource.format] }
}

const tagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

const inOnePart = (text: string) => ({ front: Buffer.alloc(0), rest: Buffer.from(text) })

const notKept = (id: string): ProblemError =>
  new ProblemError({
    ...DATASET_PROBLEMS['dataset-release-not-found'],
    detail: `No release ${id.slice(0, 100)} is kept: the last ten are. GET /v1/datasets lists them.`,
  })

const noRelease = (): ProblemError => new ProblemError(DATASET_PROBLEMS['no-dataset-release'])
