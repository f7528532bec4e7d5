import { builtinModules } from 'node:module'
import type { Complaint } from '../complaint.ts'
import { findImports, type Import, resolveImport, type Target } from '../imports.ts'
import { findLayer, type Layer } from '../layers.ts'
import type { SourceFile } from '../source-file.ts'
import type { Tree } from '../tree.ts'

const WAY_OUT =
  'move the code to the layer that may know both, or hand the thing in; the table is build/check/layers.ts.'

export function checkLayers(tree: Tree): readonly Complaint[] {
  return tree.sources.flatMap((file) => {
    const layer = findLayer(file.path)
    if (!layer) return [outsideComplaint(file)]
    return findImports(file).flatMap((one) => complaintOf({ file, layer, one, packages: tree.packages }))
  })
}

function outsideComplaint(file: SourceFile): Complaint {
  const what = 'this file is in no layer.'
  return {
    file: file.path,
    line: 1,
    rule: 'layers',
    what,
    wayOut: 'put it under a folder of the table in build/check/layers.ts.',
  }
}

interface Place {
  readonly file: SourceFile
  readonly layer: Layer
  readonly one: Import
  readonly packages: ReadonlySet<string>
}

function complaintOf(place: Place): readonly Complaint[] {
  const { file, layer, one } = place
  const target = resolveImport(file.path, one.wanted)
  const what = whatIsWrong(place, target)
  if (!what) return []
  return [{ file: file.path, line: one.line, rule: 'layers', what: `${layer.name} ${what}`, wayOut: WAY_OUT }]
}

function whatIsWrong({ file, layer, one, packages }: Place, target: Target): string | undefined {
  if (target.kind === 'ours') {
    if (target.path === layer.handed && one.isTypeOnly) return undefined
    return wrongFolder(file.path, layer, target.path)
  }
  if (target.kind === 'node' || builtinModules.includes(target.name)) {
    return layer.node ? undefined : `may not import ${target.name}: it must run without Node.`
  }
  if (!packages.has(target.name) && !packages.has(`@types/${target.name}`)) {
    return `imports ${target.name}, which package.json does not declare.`
  }
  if (layer.packages.some((allowed) => isCovered(target.name, allowed))) return undefined
  if (!layer.typesOnly?.includes(target.name)) return `may not import the package ${target.name}.`
  return one.isTypeOnly ? undefined : `may name ${target.name} in types only.`
}

function wrongFolder(from: string, layer: Layer, path: string): string | undefined {
  if (path.startsWith('..')) return `imports ${path}, outside the project.`
  if (!layer.ours.some((folder) => path.startsWith(`${folder}/`))) return `may not import ${path}.`
  const [own, other] = [screenOf(from), screenOf(path)]
  return own && other && own !== other ? `screen ${own} may not import screen ${other}.` : undefined
}

function screenOf(path: string): string | undefined {
  return /^renderer\/screens\/([^/]+)\//.exec(path)?.[1]
}

function isCovered(name: string, allowed: string): boolean {
  if (allowed === '*') return true
  return allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed
}
