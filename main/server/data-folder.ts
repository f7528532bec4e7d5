import { join, resolve } from 'node:path'

/** The book in its folder. */
export const BOOK_FILE = 'book.db'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  readonly home: string
}

interface WantedFolder {
  /** What `--data` said. */
  readonly given: string | undefined
  readonly isDemo: boolean
}

/** Where a person's book lies: what they said, else the place their system keeps such things. */
export function dataFolder({ given, isDemo }: WantedFolder, around: Surroundings): string {
  if (given !== undefined) return resolve(given)
  const own = homeOfPrograms(around)
  return isDemo ? `${own}-demo` : own
}

function homeOfPrograms({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'IntentCard')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'IntentCard')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'intentcard')
}
