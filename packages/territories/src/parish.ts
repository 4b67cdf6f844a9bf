import { foldText } from './fold-text.ts'

const KIND_OF_UNIT = / (pagast[as]?|pag\.?|pilset[as]?|pils\.?)$/

/** The same for `Šķeltovas pagasts`, `skeltovas  pag.` and `Šķeltovas`. */
export function parishKey(parish: string): string {
  return foldText(parish).replace(KIND_OF_UNIT, '')
}

/** `Grāveru, Kastuļinas, Šķeltovas pagasts` → three parishes, each with the word of the last. */
export function parishesOf(share: string): string[] {
  const kind = share.slice(share.lastIndexOf(' ') + 1)
  return share
    .slice(0, -kind.length)
    .split(',')
    .map((name) => `${name.trim()} ${kind}`)
}
