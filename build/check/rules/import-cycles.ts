import type { Complaint } from '../complaint.ts'
import { findImports, resolveImport } from '../imports.ts'
import type { Tree } from '../tree.ts'

/** Refuses import circles, types included; each circle is named once. */
export function checkCycles(tree: Tree): readonly Complaint[] {
  const graph = new Map(tree.sources.map((file) => [file.path, targetsOf(file.path)]))
  return findCircles(graph).map((circle) => ({
    file: circle[0] ?? '',
    line: 1,
    rule: 'cycles',
    what: `import circle: ${[...circle, circle[0]].join(' → ')}.`,
    wayOut: 'move what both need into a third file that imports neither.',
  }))

  function targetsOf(path: string): readonly string[] {
    const file = tree.sources.find((one) => one.path === path)
    if (!file) return []
    return findImports(file)
      .map((one) => resolveImport(path, one.wanted))
      .flatMap((target) => (target.kind === 'ours' ? [target.path] : []))
  }
}

type Graph = ReadonlyMap<string, readonly string[]>

function findCircles(graph: Graph): readonly (readonly string[])[] {
  const done = new Set<string>()
  const circles: (readonly string[])[] = []
  const walk = (node: string, trail: readonly string[]): void => {
    const at = trail.indexOf(node)
    if (at >= 0) {
      circles.push(trail.slice(at))
      return
    }
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) walk(next, [...trail, node])
    done.add(node)
  }
  for (const node of graph.keys()) walk(node, [])
  return circles
}
