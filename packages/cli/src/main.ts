#!/usr/bin/env node
import { runCommand } from './run-command.ts'

const stop = new AbortController()
// Only once: a second signal ends the process at once, without waiting.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

void runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  screen: process.stderr.isTTY ? process.stderr : undefined,
  signal: stop.signal,
}).then((code) => (process.exitCode = code))
