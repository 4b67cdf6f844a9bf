export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** Since `began`, by the clock of `performance.now()`. */
export function rate(count: number, began: number, unit: string): Omit<Row, 'name'> {
  return { value: Math.round((count / (performance.now() - began)) * 1e3), unit }
}
