import { repeatedCells, type Cell, type RepeatedCells } from '../datasets/table.ts'

/** The same cells, each once. */
export const asRepeated = (cells: readonly Cell[]): RepeatedCells =>
  repeatedCells(
    Int32Array.from(cells, (cell) => cells.findIndex((one) => Object.is(one, cell))),
    (at) => cells[at] as Cell,
  )
