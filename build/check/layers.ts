/** Who may import whom: the one table. The first layer whose folder holds a file is the file's layer. */
export interface Layer {
  readonly name: string
  readonly holds: RegExp
  /** Folders of ours that it may import. */
  readonly ours: readonly string[]
  /** Packages that it may import; `@x/*` stands for a whole scope. */
  readonly packages: readonly string[]
  /** A file of ours that it may name in types only: what it is handed. */
  readonly handed?: string
  /** Packages that it may name in types only. */
  readonly typesOnly?: readonly string[]
  readonly node: boolean
}

const everything: Pick<Layer, 'ours' | 'packages' | 'node'> = {
  ours: ['shared', 'db', 'main', 'renderer', 'tests', 'build'],
  packages: ['*'],
  node: true,
}

const look = ['react', 'antd', '@ant-design/icons', 'dayjs']

export const layers: readonly Layer[] = [
  { name: 'shared/lib', holds: /^shared\/lib\//, ours: ['shared/lib'], packages: [], node: false },
  {
    name: 'shared/domain',
    holds: /^shared\/domain\//,
    ours: ['shared/domain', 'shared/lib'],
    packages: ['zod', 'libphonenumber-js', 'pinyin-pro'],
    node: false,
  },
  {
    name: 'shared',
    holds: /^shared\//,
    ours: ['shared'],
    packages: ['zod', '@orpc/contract'],
    node: false,
  },
  {
    name: 'a frozen migration',
    holds: /^db\/migrations\/\d{4}-/,
    ours: [],
    handed: 'db/migration-kit.ts',
    packages: ['kysely'],
    node: false,
  },
  {
    name: 'db',
    holds: /^db\//,
    ours: ['shared', 'db'],
    packages: ['kysely', 'better-sqlite3', 'pg'],
    node: true,
  },
  {
    name: 'main/server',
    holds: /^main\/server\//,
    ours: ['shared', 'db', 'main/server'],
    packages: [
      '@orpc/server',
      '@orpc/openapi',
      '@orpc/zod',
      '@orpc/contract',
      '@orpc/client',
      'zod',
      'fastify',
      '@fastify/*',
      'ws',
      'jose',
      'bonjour-service',
      'uuid',
      'papaparse',
      'iconv-lite',
      'hucre',
      '@e965/xlsx',
      'swagger-ui-dist',
    ],
    typesOnly: ['kysely'],
    node: true,
  },
  {
    name: 'main/electron',
    holds: /^main\/electron\//,
    ours: ['shared', 'db', 'main/server', 'main/electron'],
    packages: ['electron', 'electron-updater', 'electron-log'],
    node: true,
  },
  {
    name: 'renderer/components',
    holds: /^renderer\/components\//,
    ours: ['shared', 'renderer/components', 'renderer/format', 'renderer/texts', 'renderer/theme'],
    packages: [...look, '@tanstack/react-virtual', 'echarts'],
    node: false,
  },
  {
    name: 'renderer/format, texts, theme',
    holds: /^renderer\/(format|texts|theme)\//,
    ours: ['shared', 'renderer/format', 'renderer/texts', 'renderer/theme'],
    packages: [...look, '@fontsource-variable/*'],
    node: false,
  },
  {
    name: 'renderer',
    holds: /^renderer\//,
    ours: ['shared', 'renderer'],
    packages: [
      ...look,
      'react-dom',
      'zustand',
      'zod',
      'uuid',
      'echarts',
      '@orpc/client',
      '@orpc/contract',
      '@orpc/openapi-client',
      '@orpc/tanstack-query',
      '@tanstack/*',
      '@fontsource-variable/*',
    ],
    node: false,
  },
  { name: 'tests', holds: /^tests\//, ...everything },
  { name: 'build', holds: /^(build\/|[^/]+\.config\.ts$)/, ...everything },
]

export function findLayer(path: string): Layer | undefined {
  return layers.find((layer) => layer.holds.test(path))
}
