/** Counts how often a mark comes in bytes that arrive piece by piece, also across two pieces. */
export function markCounter(mark: Buffer): (piece: Buffer) => number {
  const most = mark.length - 1
  let before = Buffer.alloc(0)
  return (piece) => {
    const across = Buffer.concat([before, piece.subarray(0, most)])
    let found = across.includes(mark) ? 1 : 0
    for (let at = piece.indexOf(mark); at >= 0; at = piece.indexOf(mark, at + mark.length)) found++
    before = Buffer.from((piece.length < most ? across : piece).subarray(-most))
    return found
  }
}
