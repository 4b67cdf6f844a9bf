import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withRelease } from './a-release.ts'
import { complaintsAboutAsyncApi, complaintsAboutExamples } from './async-api.ts'
import { complaintsAboutCloudEvents } from './cloud-events.ts'
import { complaintsAboutDataPackage } from './data-package.ts'
import { complaintsAboutDcat, complaintsAboutShapes } from './dcat.ts'
import { documents } from './documents.ts'

/** Redocly's recommended rules, none left out, by which a warning is a fault as an error is. */
const RULES = 'recommended-strict'

/** It asks nothing of another machine then. */
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

const folder = mkdtempSync(join(tmpdir(), 'vietas-standards-'))
try {
  const files: string[] = []
  for (const [name, document] of await documents(folder)) {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, JSON.stringify(JSON.parse(document), undefined, 2))
    files.push(file)
  }
  const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))
  const { status } = spawnSync(process.execPath, [redocly, 'lint', ...files, '--extends', RULES], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...QUIET },
  })
  const complaints = [
    ...(await withRelease(join(folder, 'release'), async (get, release) => [
      ...complaintsAboutDataPackage(await get(`${release}/datapackage.json`)),
      ...(await complaintsAboutDcat(await get(`${release}/dcat.jsonld`))),
      ...(await complaintsAboutDcat(await get('/v1/datasets/catalogue.jsonld'))),
      ...(await complaintsAboutShapes(await get(`${release}/dcat.jsonld`))),
    ])),
    ...(await complaintsAboutAsyncApi()),
    ...complaintsAboutExamples(),
    ...(await complaintsAboutCloudEvents(join(folder, 'events'))),
  ]
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length === 0)
    console.log(
      'The data package and the catalogue of a release, AsyncAPI, the events of the feed and their examples are valid.',
    )
  process.exitCode = complaints.length > 0 ? 1 : (status ?? 1)
} finally {
  rmSync(folder, { recursive: true })
}
