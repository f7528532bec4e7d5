import { posix } from 'node:path'
import type { Complaint } from '../complaint.ts'
import type { Tree } from '../tree.ts'

const EMPTY_WORDS = 'utils|util|common|misc|helpers|helper|manager|data|info|stuff'
const EMPTY_NAME = new RegExp(`(^|-)(${EMPTY_WORDS})$`)
const EMPTY_FOLDER = new RegExp(`^(${EMPTY_WORDS})$`)
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/
const MAY_HELP = 'tests/helpers/'
const RULED = /\.(ts|tsx|mjs|css|html)$/

/** A file is named after the one thing inside: in kebab-case, with a word that says something. */
export function checkFileNames(tree: Tree): readonly Complaint[] {
  return tree.paths.filter((path) => RULED.test(path)).flatMap(complaintsOf)
}

function complaintsOf(path: string): readonly Complaint[] {
  const wayOut = 'name it after the one thing inside, in kebab-case.'
  const folders = posix.dirname(path).split('/')
  const name = posix.basename(path)
  const stem = name.replace(/\..*$/, '')
  const saysNothing =
    EMPTY_NAME.test(stem) ||
    (!path.startsWith(MAY_HELP) && folders.some((folder) => EMPTY_FOLDER.test(folder)))
  const complain = (what: string): Complaint => ({ file: path, line: 1, rule: 'file-names', what, wayOut })
  return [
    ...(KEBAB.test(name) ? [] : [complain(`${name} is not kebab-case.`)]),
    ...(saysNothing ? [complain(`${path} says nothing about what is inside.`)] : []),
  ]
}
