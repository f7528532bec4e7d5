// npm run new:migration -- card-colour: a migration, its test, and its line in db/migrations/all.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeMigration } from './generate/make-migration.ts'
import { nameMigration } from './generate/migration-name.ts'
import { writeFiles } from './generate/write-files.ts'

const root = resolve(import.meta.dirname, '..')
const all = 'db/migrations/all.ts'
const existing = readdirSync(join(root, 'db/migrations')).flatMap(
  (file) => /^(\d{4}-.*)\.ts$/.exec(file)?.[1] ?? [],
)

try {
  const name = nameMigration(process.argv[2] ?? '', existing)
  const files = makeMigration(name, readFileSync(join(root, all), 'utf8'))
  writeFiles({ root, files, mayChange: [all] })
  console.log(`Write up and down, then make tests/db/migrations/${name.full}.test.ts pass.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
