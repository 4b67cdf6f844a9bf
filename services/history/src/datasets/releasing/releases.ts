import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startAside, type Aside } from '../../aside/start-aside.ts'
import { BEING_MADE, DESCRIPTOR, ReleaseNews, type ReleaseOrder } from './release-order.ts'
import { Descriptor } from '../data-package.ts'

/** Releases of the datasets in a folder, and the one that is being made. */
export interface Releases {
  readonly folder: string
  /** The newest first. */
  readonly all: () => readonly Descriptor[]
  /** By its id, or the newest as `latest`. */
  readonly find: (id: string) => Descriptor | undefined
  /** Begins one of the view as it is now, unless one is being made already. */
  readonly make: () => void
  readonly making: () => Progress | undefined
  /** Why the last one was not made; undefined when it was. */
  readonly failure: () => string | undefined
  readonly close: () => Promise<void>
}

/** How many tables are written, and of how many; of none before the first. */
export interface Progress {
  readonly done: number
  readonly of: number | null
}

export interface ReleasesOptions {
  readonly folder: string
  readonly viewsFolder: string
  /** The most that the heap of the process that makes one may take, in MiB. */
  readonly heapMiB: number
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly log: { error(fields: object, message: string): void }
}

/** Instead of the id of the newest release. */
export const LATEST = 'latest'

/** Older ones are removed. */
const MOST_RELEASES = 10

export function createReleases(options: ReleasesOptions): Releases {
  const { folder, viewsFolder, heapMiB, now, log } = options
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (name.startsWith(BEING_MADE)) rmSync(join(folder, name), { recursive: true })
  let underWay: { readonly maker: Aside; progress: Progress } | undefined
  let failure: string | undefined
  const described = descriptors(log)

  const all = (): Descriptor[] =>
    readdirSync(folder)
      .filter((name) => !name.startsWith(BEING_MADE))
      .flatMap((name) => described.in(join(folder, name)) ?? [])
      .toSorted((a, b) => b.created.localeCompare(a.created))

  const hear = (news: ReleaseNews): void => {
    if (news.kind === 'table-written' && underWay)
      underWay.progress = { done: news.done, of: news.of }
    if (news.kind === 'no-view') failure = 'The view has not been built from the log yet.'
    if (news.kind === 'released')
      for (const { id } of all().slice(MOST_RELEASES)) {
        rmSync(join(folder, id), { recursive: true, force: true })
        described.forget(join(folder, id))
      }
  }

  return {
    folder,
    all,
    find: (id) => {
      const kept = all()
      return id === LATEST ? kept[0] : kept.find((release) => release.id === id)
    },
    make: () => {
      if (underWay) return
      failure = undefined
      const order: ReleaseOrder = { folder, viewsFolder, madeAt: now() }
      const ended = (said: string | undefined): void => {
        // What is ended in its midst has not failed.
        if (underWay?.maker !== maker) return
        underWay = undefined
        if (said === undefined) return
        failure = 'It could not be written; the log of the service says why.'
        log.error({ said }, 'a release of the datasets could not be made')
      }
      const failed = (error: unknown): void =>
        log.error({ err: error }, 'what came of a release of the datasets could not be taken in')
      const maker = startAside(
        PROGRAM,
        order,
        { hear: (news) => hear(ReleaseNews.parse(news)), ended, failed },
        { heapMiB },
      )
      underWay = { maker, progress: { done: 0, of: null } }
    },
    making: () => underWay?.progress,
    failure: () => failure,
    close: async () => {
      const ended = underWay?.maker.end()
      underWay = undefined
      await ended
    },
  }
}

/** Releases never change, so each is read once. What is none, or of another version, is left out. */
function descriptors(log: ReleasesOptions['log']) {
  const read = new Map<string, Descriptor | undefined>()
  const readIn = (place: string): Descriptor | undefined => {
    try {
      return Descriptor.parse(JSON.parse(readFileSync(join(place, DESCRIPTOR), 'utf8')))
    } catch (error) {
      log.error(
        { err: error, place },
        'this is no release that this version can read, and is left out: remove it, or begin another release',
      )
      return undefined
    }
  }
  return {
    in: (place: string): Descriptor | undefined => {
      if (!read.has(place)) read.set(place, readIn(place))
      return read.get(place)
    },
    forget: (place: string): void => void read.delete(place),
  }
}

const PROGRAM = new URL('./make-release', import.meta.url)
