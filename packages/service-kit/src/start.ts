import { StartError } from './start-error.ts'

/** Runs a service's `main.ts`. What the operator can mend is told in words, without a stack. */
export async function start(main: () => Promise<unknown>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
