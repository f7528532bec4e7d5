const STEP = 10
const WORDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const RESERVED = new Set([
  'import',
  'export',
  'default',
  'delete',
  'new',
  'class',
  'function',
  'return',
  'switch',
  'case',
])

export interface MigrationName {
  /** `0100-receipt`: the file, and the version of a book that has it. */
  readonly full: string
  /** The migration before it, from which its test starts. */
  readonly before: string
  /** What `all.ts` calls it. */
  readonly alias: string
}

/** Names the next migration: numbers go up in tens, so that a late one still fits between. */
export function nameMigration(words: string, existing: readonly string[]): MigrationName {
  if (!WORDS.test(words))
    throw new Error(`“${words}” is not kebab-case: npm run new:migration -- card-colour`)
  const twin = existing.find((one) => one.replace(/^\d+-/, '') === words)
  if (twin) throw new Error(`${twin} is there already: take another word.`)
  const before = existing.toSorted().at(-1) ?? ''
  const number = (Math.floor(Number.parseInt(before || '0', 10) / STEP) + 1) * STEP
  return { full: `${String(number).padStart(4, '0')}-${words}`, before, alias: aliasOf(words) }
}

function aliasOf(words: string): string {
  const camel = words.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return RESERVED.has(camel) ? `${camel}Tables` : camel
}
