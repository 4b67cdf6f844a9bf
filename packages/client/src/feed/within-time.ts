import { Interruption } from './interruption.ts'

/** @throws Interruption after so many milliseconds */
export async function withinTime<Value>(reading: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Interruption(`Nothing has come for ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([reading, silence])
  } finally {
    clearTimeout(timer)
  }
}
