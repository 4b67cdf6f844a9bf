import { startDouble } from './start-double.ts'

// For another process: serves on the port given (0: any), and says where on one line.
const { connectionString } = await startDouble({ port: Number(process.argv[2] ?? 0) })
process.stdout.write(`${JSON.stringify({ url: connectionString })}\n`)
