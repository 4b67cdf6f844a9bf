import { TERMS } from '@vietas/domain'
import { DESCRIPTION, GENERATED, MEDIA_TYPES, TITLE, type Descriptor } from './data-package.ts'

/** Who offers the datasets, and where. */
export interface Offer {
  /** Of the service, without a slash at its end. */
  readonly address: string
  /** Of the documentation of everything the server answers. */
  readonly documentation: string
  readonly publisher: string
}

/** The names of its file at the address of the datasets, and at that of a release. */
export const CATALOGUE = 'catalogue.jsonld'
export const RELEASE_IN_DCAT = 'dcat.jsonld'
export const RECIPES = 'recipes'

/**
 * What is released, and each release, as a catalogue (DCAT-AP 3.0.1, JSON-LD 1.1). Its context stands
 * in it, so that nothing has to be asked of anyone else to read it.
 */
export function catalogue(releases: readonly Descriptor[], offer: Offer): object {
  const catalogueId = `${datasetsOf(offer)}/${CATALOGUE}`
  const generated = releases.some((release) => release.generated)
  return {
    '@context': CONTEXT,
    '@id': catalogueId,
    '@type': 'dcat:Catalog',
    'dct:title': [
      inEnglish(TITLE),
      inLatvian('Sociālo pakalpojumu vietas jebkurā dienā, kā zināms jebkurā dienā'),
    ],
    'dct:description': inEnglish(generated ? `${GENERATED} ${DESCRIPTION}` : DESCRIPTION),
    'dct:publisher': publisherOf(offer),
    'dct:language': ENGLISH,
    'dct:spatial': SPATIAL,
    'foaf:homepage': recipesOf(offer),
    ...(releases[0] && { 'dct:modified': instant(releases[0].created) }),
    'dcat:service': {
      '@id': `${offer.address}/v1/datasets`,
      '@type': 'dcat:DataService',
      'dct:title': inEnglish('Releases of all facts, and questions about them'),
      'dcat:endpointURL': { '@id': offer.address, '@type': 'rdfs:Resource' },
      'dcat:endpointDescription': { '@id': offer.documentation, '@type': 'rdfs:Resource' },
    },
    'dcat:dataset': releases.flatMap((release) => datasets(release, offer)),
  }
}

/** The datasets of one release: what it says of them never changes. */
export const releaseInDcat = (release: Descriptor, offer: Offer): object => ({
  '@context': CONTEXT,
  '@graph': datasets(release, offer),
})

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const EU = 'http://publications.europa.eu/resource/authority'
const inEnglish = (text: string): object => ({ '@value': text, '@language': 'en' })
const inLatvian = (text: string): object => ({ '@value': text, '@language': 'lv' })
const typed = (type: string) => (value: string) => ({ '@value': value, '@type': type })
const day = typed('xsd:date')
const instant = typed('xsd:dateTime')

const ENGLISH = { '@id': `${EU}/language/ENG`, '@type': 'dct:LinguisticSystem' }
const SPATIAL = { '@id': TERMS.country, '@type': 'dct:Location' }
const IRREGULAR = { '@id': `${EU}/frequency/IRREG`, '@type': 'dct:Frequency' }
const SOCIETY = {
  '@id': `${EU}/data-theme/SOCI`,
  '@type': 'skos:Concept',
  'skos:prefLabel': inEnglish('Population and society'),
}
const SHA_256 = {
  '@id': 'spdx:checksumAlgorithm_sha256',
  '@type': 'spdx:ChecksumAlgorithm',
}
const STANDARDS = {
  csv: 'https://www.rfc-editor.org/rfc/rfc4180',
  parquet: 'https://parquet.apache.org/docs/file-format/',
} as const

const datasetsOf = ({ address }: Offer): string => `${address}/v1/datasets`
const recipesOf = (offer: Offer): object => ({
  '@id': `${datasetsOf(offer)}/${RECIPES}`,
  '@type': 'foaf:Document',
})
const publisherOf = ({ publisher, address }: Offer): object => ({
  '@id': `${address}/v1/datasets/${CATALOGUE}#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': publisher,
})

type File = Descriptor['resources'][number]

/** One for each table, with a distribution for each of its files. */
function datasets(release: Descriptor, offer: Offer): object[] {
  const tables = new Map<string, File[]>()
  for (const file of release.resources) {
    const name = tableOf(file)
    tables.set(name, [...(tables.get(name) ?? []), file])
  }
  return [...tables].map(([name, files]) => dataset(release, name, files, offer))
}

const tableOf = ({ path }: File): string => path.slice(0, path.lastIndexOf('.'))

function dataset(release: Descriptor, name: string, files: readonly File[], offer: Offer): object {
  const place = `${datasetsOf(offer)}/${release.id}`
  const [{ title, description, days }] = files as readonly [File]
  return {
    '@id': `${place}/${RELEASE_IN_DCAT}#${name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${release.id}/${name}`,
    'dct:title': inEnglish(title),
    'dct:description': inEnglish(description),
    'dct:issued': instant(release.created),
    'dct:modified': instant(release.created),
    'dcat:version': release.id,
    'adms:versionNotes': inEnglish(
      `All that had been recorded up to position ${release.position} of the log, by ${release.created}; the fingerprint of the view is ${release.fingerprint}.`,
    ),
    'dcat:inSeries': series(name, files, offer),
    'dct:publisher': publisherOf(offer),
    'dct:language': ENGLISH,
    'dct:spatial': SPATIAL,
    ...(days && hasDays(days) && { 'dct:temporal': temporal(days) }),
    'dcat:temporalResolution': typed('xsd:duration')('P1D'),
    'dct:accrualPeriodicity': IRREGULAR,
    'dcat:theme': SOCIETY,
    'foaf:page': recipesOf(offer),
    ...(release.generated && {
      'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': inEnglish(GENERATED) },
    }),
    'dcat:distribution': files.map((file) => distribution(release, file, place)),
  }
}

type Days = NonNullable<File['days']>

const hasDays = ({ from, to }: Days): boolean => from !== null || to !== null

const temporal = ({ from, to }: Days): object => ({
  '@type': 'dct:PeriodOfTime',
  ...(from !== null && { 'dcat:startDate': day(from) }),
  ...(to !== null && { 'dcat:endDate': day(to) }),
})

/** One table in all releases. */
const series = (name: string, [file]: readonly File[], offer: Offer): object => ({
  '@id': `${datasetsOf(offer)}/${CATALOGUE}#${name}`,
  '@type': 'dcat:DatasetSeries',
  'dct:title': inEnglish(`${file?.title ?? name}: every release`),
  'dct:description': inEnglish(
    `The table ${name} as it was released each time, of all that was known then.`,
  ),
  'dct:publisher': publisherOf(offer),
})

function distribution(release: Descriptor, file: File, place: string): object {
  const address = { '@id': `${place}/${file.path}`, '@type': 'rdfs:Resource' }
  return {
    '@id': `${place}/${RELEASE_IN_DCAT}#${file.name}`,
    '@type': 'dcat:Distribution',
    'dct:title': inEnglish(file.path),
    'dct:description': inEnglish(`${file.rows} rows. It never changes.`),
    'dct:issued': instant(release.created),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[file.format]}`,
      '@type': 'dct:MediaType',
    },
    'dcat:byteSize': typed('xsd:nonNegativeInteger')(String(file.bytes)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': SHA_256,
      'spdx:checksumValue': typed('xsd:hexBinary')(file.hash.replace('sha256:', '')),
    },
    'dct:conformsTo': [
      { '@id': STANDARDS[file.format], '@type': 'dct:Standard' },
      { '@id': `${place}/datapackage.json`, '@type': 'dct:Standard' },
    ],
  }
}
