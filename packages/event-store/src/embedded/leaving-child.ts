// Holds a log's file as who leaves it does, until someone else has begun to open it, and a moment more.
import { existsSync } from 'node:fs'
import { openDatabase } from './driver.ts'

const [, , file = ''] = process.argv
const MOMENT_MS = 300

const database = openDatabase(file)
database.exec('begin exclusive')
process.stdout.write('held\n')
const timer = setInterval(() => {
  if (!existsSync(`${file}.lock`)) return
  clearInterval(timer)
  setTimeout(() => {
    database.exec('commit')
    database.close()
  }, MOMENT_MS)
}, 1)
