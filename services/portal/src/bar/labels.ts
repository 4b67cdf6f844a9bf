/** A name at the time line, and between which pixels it stands. */
export interface Label {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** About what a letter takes of the time line's names, in pixels; a name is rather left out than touched. */
const LETTER_PX = 6.5
const PADDING_PX = 6
const GAP_PX = 3
const HALF_MARK_PX = 6

const widthOf = (text: string): number => text.length * LETTER_PX

/** A name that begins beside its place. */
export const beside = (text: string, at: number): Label => ({
  text,
  from: at + PADDING_PX,
  to: at + PADDING_PX + widthOf(text),
})

/** A name in the middle of which its place is. */
export const around = (text: string, at: number): Label => ({
  text,
  from: at - widthOf(text) / 2,
  to: at + widthOf(text) / 2,
})

/** Which of some names, the first first, touch neither each other nor a mark on their side. */
export function withRoom(labels: readonly Label[], marks: readonly number[]): readonly boolean[] {
  const taken = marks.map((at) => ({ from: at - HALF_MARK_PX, to: at + HALF_MARK_PX }))
  return labels.map((label) => {
    const hasRoom = taken.every(
      ({ from, to }) => label.to + GAP_PX <= from || to + GAP_PX <= label.from,
    )
    if (hasRoom) taken.push(label)
    return hasRoom
  })
}
