/**
 * Replaces the password of every address in a text. A password is taken to end at the last @ of the
 * line, for it may contain one.
 */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/[^\n\r\u2028\u2029]+/g, lineWithoutPassword)
}

const BEFORE_PASSWORD = /[a-z+.-]:\/\/[^:@/\s]*:/i

function lineWithoutPassword(line: string): string {
  const end = line.lastIndexOf('@')
  const before = BEFORE_PASSWORD.exec(line.slice(0, Math.max(0, end)))
  if (before === null) return line
  return `${line.slice(0, before.index + before[0].length)}***${line.slice(end)}`
}
