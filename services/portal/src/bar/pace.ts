/** Calls that come one upon the other are passed on at once, then at most once a while, the last in any case. */
export interface Paced<Value> {
  readonly call: (value: Value) => void
  /** Passes on what still waits. */
  readonly rest: () => void
}

export function paced<Value>(pass: (value: Value) => void, everyMs: number): Paced<Value> {
  let waiting: { readonly value: Value } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function passOn(): void {
    timer = undefined
    if (waiting === undefined) return
    const { value } = waiting
    waiting = undefined
    timer = setTimeout(passOn, everyMs)
    pass(value)
  }
  return {
    call(value) {
      waiting = { value }
      if (timer === undefined) passOn()
    },
    rest() {
      clearTimeout(timer)
      passOn()
    },
  }
}
