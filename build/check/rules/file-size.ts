import { eachFile } from '../rule.ts'

const MOST_LINES = 400

export const checkFileSize = eachFile((file) => {
  const lines = file.text.trimEnd().split('\n').length
  if (lines <= MOST_LINES) return []
  const what = `${lines} lines; ${MOST_LINES} are the most.`
  return [
    { file: file.path, line: MOST_LINES + 1, rule: 'file-size', what, wayOut: 'split it at the nouns.' },
  ]
})
