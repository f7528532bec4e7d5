import { posix } from 'node:path'
import type { Complaint } from '../complaint.ts'
import type { Tree } from '../tree.ts'

const MOST_FILES = 25

export function checkFolderSize(tree: Tree): readonly Complaint[] {
  return [...Map.groupBy(tree.paths, (path) => posix.dirname(path))].flatMap(([folder, files]) => {
    if (files.length <= MOST_FILES) return []
    const what = `${files.length} files in one folder; ${MOST_FILES} are the most.`
    return [
      {
        file: folder,
        line: 1,
        rule: 'folder-size',
        what,
        wayOut: 'give the words that belong together a folder.',
      },
    ]
  })
}
