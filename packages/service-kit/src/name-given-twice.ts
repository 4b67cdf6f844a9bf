type Path = readonly (string | number)[]

/** An object or a list that the walk is in. */
type Inside =
  | { readonly names: Set<string>; at: string; awaitsName: boolean }
  | { readonly names: undefined; at: number }

/**
 * Where a name stands a second time in its object; undefined where each is given once. `JSON.parse`
 * takes the last of them and says nothing.
 *
 * @param json well-formed JSON
 */
export function nameGivenTwice(json: string): Path | undefined {
  const open: Inside[] = []
  for (let at = 0; at < json.length; at++) {
    const inside = open.at(-1)
    switch (json[at]) {
      case '{':
        open.push({ names: new Set(), at: '', awaitsName: true })
        break
      case '[':
        open.push({ names: undefined, at: 0 })
        break
      case '}':
      case ']':
        open.pop()
        break
      case ',':
        if (inside?.names === undefined) moveOn(inside)
        else inside.awaitsName = true
        break
      case '"': {
        const end = endOfText(json, at)
        if (inside?.names !== undefined && inside.awaitsName) {
          inside.at = JSON.parse(json.slice(at, end + 1)) as string
          inside.awaitsName = false
          if (inside.names.has(inside.at)) return open.map((each) => each.at)
          inside.names.add(inside.at)
        }
        at = end
        break
      }
      default:
    }
  }
  return undefined
}

function moveOn(list: Extract<Inside, { names: undefined }> | undefined): void {
  if (list !== undefined) list.at += 1
}

/** The closing quote of the text that begins at an opening one. */
function endOfText(json: string, start: number): number {
  let at = start + 1
  while (json[at] !== '"' && at < json.length) at += json[at] === '\\' ? 2 : 1
  return at
}
