/** The text of each value, made once: the same value is in many groups. */
export function remembered<Value>(textOf: (value: Value) => string): (value: Value) => string {
  const texts = new Map<Value, string>()
  return (value) => {
    const text = texts.get(value) ?? textOf(value)
    texts.set(value, text)
    return text
  }
}
