/** One file of a package: inside app.asar, or laid beside it because a program cannot be loaded from within. */
export interface PackedFile {
  readonly path: string
  readonly bytes: number
  readonly isUnpacked: boolean
}

export const platforms = ['linux', 'win'] as const
export type Platform = (typeof platforms)[number]

const MOST_BYTES = 15 * 1000 * 1000
const needed = [
  'package.json',
  'out/main/main.js',
  'out/main/backend.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'node_modules/better-sqlite3/lib/index.js',
]
const allowed = /^(package\.json$|out\/|node_modules\/better-sqlite3\/)/
const ownNative: Readonly<Record<Platform, RegExp>> = {
  linux: /\/prebuilds\/linux-(x64|arm64)\.node$/,
  win: /\/prebuilds\/win32-x64\.node$/,
}

/** What is wrong with a package's content, one sentence each. */
export function listFaults(files: readonly PackedFile[], platform: Platform): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const natives = files.filter(({ path }) => path.endsWith('.node'))
  const own = natives.filter(({ path }) => ownNative[platform].test(path))
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return [
    ...needed.filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...namePackages(files.filter(({ path }) => !allowed.test(path))).map(
      (name) => `${name} does not belong here`,
    ),
    ...(own.length === 0 ? [`better-sqlite3 has no native part for ${platform}`] : []),
    ...own
      .filter(({ isUnpacked }) => !isUnpacked)
      .map(({ path }) => `${path} cannot be loaded from within the archive`),
    ...natives.filter((file) => !own.includes(file)).map(({ path }) => `${path} is for another system`),
    ...(bytes > MOST_BYTES ? [`${bytes} bytes are more than ${MOST_BYTES}`] : []),
  ]
}

/** Thousands of strange files are one sentence a package. */
function namePackages(files: readonly PackedFile[]): readonly string[] {
  return [...new Set(files.map(({ path }) => /^node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path))]
}
