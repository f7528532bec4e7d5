import type { Complaint } from './complaint.ts'
import type { Rule } from './rule.ts'
import { checkBarrels } from './rules/barrels.ts'
import { checkCasts } from './rules/casts.ts'
import { checkClockAndChance } from './rules/clock-and-chance.ts'
import { checkComments } from './rules/comments.ts'
import { checkDefaultExports } from './rules/default-exports.ts'
import { checkDocstrings } from './rules/docstrings.ts'
import { checkElectronPlace } from './rules/electron-place.ts'
import { checkFileNames } from './rules/file-names.ts'
import { checkFileSize } from './rules/file-size.ts'
import { checkFolderSize } from './rules/folder-size.ts'
import { checkFunctionSize } from './rules/function-size.ts'
import { checkHonestTests } from './rules/honest-tests.ts'
import { checkCycles } from './rules/import-cycles.ts'
import { checkLayers } from './rules/layers-and-packages.ts'
import { checkMachinePaths } from './rules/machine-paths.ts'
import { checkParameterCount } from './rules/parameter-count.ts'
import { checkParses } from './rules/parses.ts'
import { checkSqlPlace } from './rules/sql-place.ts'
import type { Tree } from './tree.ts'

const rules: readonly Rule[] = [
  checkParses,
  checkLayers,
  checkCycles,
  checkFileSize,
  checkFunctionSize,
  checkParameterCount,
  checkFolderSize,
  checkDocstrings,
  checkDefaultExports,
  checkBarrels,
  checkCasts,
  checkSqlPlace,
  checkElectronPlace,
  checkClockAndChance,
  checkFileNames,
  checkHonestTests,
  checkComments,
  checkMachinePaths,
]

/** Every complaint of every house rule, by file and line. */
export function checkTree(tree: Tree): readonly Complaint[] {
  return rules
    .flatMap((rule) => rule(tree))
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
