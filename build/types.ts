// npm run types: checks every layer against its own tsconfig and goes on after a bad one.
import { resolve } from 'node:path'
import { layerProjects } from './layer-projects.ts'
import { runTool } from './run-tool.ts'

const root = resolve(import.meta.dirname, '..')
for (const project of layerProjects) {
  const code = await runTool(root, ['tsc', '-p', project])
  if (code !== 0) process.exitCode = 1
}
