import { CalendarDate } from '@vietas/domain'
import { z } from 'zod'
import { TABLES_VERSION, type Column, type Table } from './table.ts'

/** One file of a release. */
export interface ReleasedFile {
  readonly table: Omit<Table, 'batches'>
  readonly name: string
  readonly format: 'csv' | 'parquet'
  readonly bytes: number
  readonly rows: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly days: DaysNamed
}

/** What the intervals of a table name. Calendar dates; null where none has such an end. */
export interface DaysNamed {
  /** The first day from which a row holds. */
  readonly from: string | null
  /** The last day of all rows; null where any has no end. */
  readonly to: string | null
}

/** What a release was made of. */
export interface ReleaseAbout {
  readonly id: string
  /** Epoch milliseconds: when it was made, up to which everything counts as known. */
  readonly madeAt: number
  /** The view had seen the log up to here. */
  readonly position: string
  /** The same for the same events, in whatever store. */
  readonly fingerprint: string
  /** Whether any of it has never happened. */
  readonly generated: boolean
}

export const MEDIA_TYPES = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
} as const

const FIELD_TYPE: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  instant: 'datetime',
  json: 'any',
}

/** What the service says of a release; the descriptor itself says more. */
export const Descriptor = z
  .object({
    id: z.string().describe('Its address'),
    created: z.iso
      .datetime()
      .describe('When it was made; what had been recorded by then counts as known'),
    position: z.string().describe('The view had seen the log up to here'),
    fingerprint: z.string().describe('The same for the same events, in whatever store'),
    resources: z.array(
      z.object({
        name: z.string(),
        path: z.string().describe('The name of its file'),
        title: z.string(),
        description: z.string(),
        format: z.enum(['csv', 'parquet']),
        bytes: z.int(),
        rows: z.int(),
        hash: z.string().describe('sha256: and the hash of the file in hexadecimal'),
        days: z
          .object({
            from: CalendarDate.nullable(),
            to: CalendarDate.nullable().describe('null: some rows have no end'),
          })
          .optional()
          .describe('The days between which its rows hold'),
      }),
    ),
    generated: z.boolean().optional().describe('true: all or some of it has never happened'),
  })
  .meta({ id: 'DatasetRelease' })
export type Descriptor = z.infer<typeof Descriptor>

export const TITLE = 'Social-service capacity on two clocks'
export const DESCRIPTION =
  'Which places existed, on any day, as known on any day; and what each capability had on record.'
export const GENERATED =
  'Generated: all or some of it is of a country that does not exist, and has never happened.'

/** The descriptor of a release (Data Package 2.0, Table Schema 2.0). */
export function dataPackage(about: ReleaseAbout, files: readonly ReleasedFile[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vietas',
    id: about.id,
    title: TITLE,
    description: about.generated ? `${GENERATED} ${DESCRIPTION}` : DESCRIPTION,
    version: `${about.position}-${about.fingerprint}-${TABLES_VERSION}`,
    created: new Date(about.madeAt).toISOString(),
    position: about.position,
    fingerprint: about.fingerprint,
    generated: about.generated,
    resources: files.map((file) => ({
      name: `${file.table.name}-${file.format}`,
      path: file.name,
      title: file.table.title,
      description: file.table.description,
      format: file.format,
      mediatype: MEDIA_TYPES[file.format],
      ...(file.format === 'csv' && { encoding: 'utf-8' }),
      bytes: file.bytes,
      rows: file.rows,
      hash: `sha256:${file.sha256}`,
      days: file.days,
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: file.table.columns.map(({ name, type, description, isOptional }) => ({
          name,
          type: FIELD_TYPE[type],
          description,
          constraints: { required: !isOptional },
        })),
        missingValues: [''],
        uniqueKeys: [file.table.key],
      },
    })),
  }
}
