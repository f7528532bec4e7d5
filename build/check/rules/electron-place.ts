import type { Complaint } from '../complaint.ts'
import { eachFile } from '../rule.ts'
import { lineAt, visitFile } from '../source-file.ts'

const MAY_NAME_IT = /^(main\/electron|tests|build)\/|^[^/]+\.config\.ts$/

export const checkElectronPlace = eachFile((file) => {
  if (MAY_NAME_IT.test(file.path)) return []
  const found: Complaint[] = []
  const look = (text: string, start: number) => {
    if (!/electron/i.test(text)) return
    const what = `names ${text} outside main/electron.`
    const wayOut = 'hand in what is needed; only main/electron knows the shell.'
    found.push({ file: file.path, line: lineAt(file, start), rule: 'electron-place', what, wayOut })
  }
  visitFile(file, {
    Identifier: (node) => look(node.name, node.start),
    Literal: (node) => {
      if (typeof node.value === 'string') look(node.value, node.start)
    },
  })
  return found
})
