import { eachFile } from '../rule.ts'
import { lineAt } from '../source-file.ts'

/** The tools read a config file's default export: those files are the only ones that may have it. */
const ALLOWED = /^[^/]+\.config\.ts$/

export const checkDefaultExports = eachFile((file) => {
  if (ALLOWED.test(file.path)) return []
  return file.program.body.flatMap((statement) => {
    const isDefault =
      statement.type === 'ExportDefaultDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.specifiers.some(isNamedDefault))
    if (!isDefault) return []
    const line = lineAt(file, statement.start)
    return [
      {
        file: file.path,
        line,
        rule: 'default-export',
        what: 'a default export.',
        wayOut: 'export it by its name.',
      },
    ]
  })
})

function isNamedDefault({
  exported,
}: {
  readonly exported: { readonly type: string; readonly name?: string }
}): boolean {
  return exported.name === 'default'
}
