import { layerProjects } from '../layer-projects.ts'

export interface Step {
  readonly name: string
  readonly command: readonly string[]
}

/** What runs before the tests; the program is built because the tests drive it as it is shipped. */
export const checkSteps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'] },
  ...layerProjects.map((project) => ({ name: `types of ${project}`, command: ['tsc', '-p', project] })),
  { name: 'house rules', command: ['node', 'build/check/main.ts'] },
  { name: 'build', command: ['electron-vite', 'build', '--logLevel', 'warn'] },
]
