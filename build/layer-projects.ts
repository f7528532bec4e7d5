/** One TypeScript project a layer: what a layer may see (Node, DOM, neither) is written in its tsconfig. */
export const layerProjects = [
  'tsconfig.json',
  'shared/tsconfig.json',
  'db/tsconfig.json',
  'main/tsconfig.json',
  'main/electron/tsconfig.preload.json',
  'renderer/tsconfig.json',
  'tests/tsconfig.json',
  'build/tsconfig.json',
] as const
