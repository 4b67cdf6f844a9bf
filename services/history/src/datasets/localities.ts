import { cellAt, rowsIn, type Cell, type Table } from './table.ts'

/** Where something lies, as it is recorded. */
export interface Locality {
  readonly municipality: string
  /** Null where none is stated. */
  readonly parish: string | null
}

/** The localities that tables name, as far as these have been written. */
export interface Localities {
  /** The same table, whose localities are noted as its rows go by. */
  readonly noting: (table: Table) => Table
  readonly noted: () => Iterable<Locality>
}

export function createLocalities(): Localities {
  const parishes = new Map<string, Set<string | null>>()
  const note = (municipality: Cell, parish: Cell): void => {
    if (typeof municipality !== 'string') return
    const known = parishes.get(municipality)
    const named = typeof parish === 'string' ? parish : null
    if (known === undefined) parishes.set(municipality, new Set([named]))
    else known.add(named)
  }
  return {
    noting: (table) => ({ ...table, batches: noticed(table, note) }),
    *noted() {
      for (const [municipality, ofMunicipality] of parishes)
        for (const parish of ofMunicipality) yield { municipality, parish }
    },
  }
}

function* noticed(
  { columns, batches }: Table,
  note: (municipality: Cell, parish: Cell) => void,
): Table['batches'] {
  const at = (name: string): number => columns.findIndex((column) => column.name === name)
  const [municipalityAt, parishAt] = [at('municipality'), at('parish')]
  for (const batch of batches) {
    const [municipalities = [], parishes = []] = [batch[municipalityAt], batch[parishAt]]
    // Rows about one unit mostly follow each other.
    let [municipality, parish]: [Cell, Cell] = [null, null]
    for (let row = 0; row < rowsIn(batch); row++) {
      const [of, at] = [cellAt(municipalities, row), cellAt(parishes, row)]
      if (of === municipality && at === parish) continue
      note(of, at)
      ;[municipality, parish] = [of, at]
    }
    yield batch
  }
}
