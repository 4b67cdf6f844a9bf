import { writeFileSync } from 'node:fs'
import { endWithoutParent, nextMessage, tellParent } from '../aside/in-aside.ts'

/** Works without turns until it is alone, and then writes so into the file that it is told. */
void nextMessage().then((message) => {
  const { file } = message as { readonly file: string }
  process.once('exit', (code) => writeFileSync(file, String(code)))
  tellParent({ isAtWork: true })
  for (;;) endWithoutParent()
})
