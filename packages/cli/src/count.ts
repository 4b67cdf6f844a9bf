const english = new Intl.NumberFormat('en')

/** A number as people read it: 1,234,567. */
export const count = (number: number): string => english.format(number)
