import { startDouble } from '@vietas/event-store-testing'

// For server-for-bench.ts: says where it listens, and serves until it is ended.
const { connectionString: url } = await startDouble()
process.stdout.write(`${JSON.stringify({ url })}\n`)
