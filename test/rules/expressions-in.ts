import ts from 'typescript'

export interface Expression {
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** The regular expressions that a source text writes down. */
export function expressionsIn(text: string): Expression[] {
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest)
  const found: Expression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({
        line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
