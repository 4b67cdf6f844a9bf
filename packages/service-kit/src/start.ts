import { DatabaseError, EventStoreError, isDiskFull } from '@vietas/event-store'
import { StartError } from './start-error.ts'

/** Runs a service's `main.ts`. What the operator can mend is told in words, without a stack. */
export async function start(main: () => Promise<unknown>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const line = lineFor(error)
    if (line === undefined) throw error
    process.stderr.write(`${line}\n`)
    process.exit(1)
  }
}

function lineFor(error: unknown): string | undefined {
  if (error instanceof StartError) return error.message
  if (isDiskFull(error))
    return 'The disk of the data folder is full: free some space, or set DATA_DIR to a folder on another disk.'
  if (error instanceof EventStoreError && error.code === 'unavailable')
    return `${error.message.replace(/\.$/, '')}. Start again when the log can be used; EVENT_STORE, or DATA_DIR, says where it is. What is recorded stays, and what was begun goes on.`
  if (error instanceof DatabaseError || isOfFiles(error))
    return `The data folder cannot be used: ${error.message}. Set DATA_DIR to a folder that can be written.`
  return undefined
}

function isOfFiles(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'path' in error
}
