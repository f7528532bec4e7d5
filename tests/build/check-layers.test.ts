import { test } from 'vitest'
import { expectComplaint, expectNoComplaint } from './expect-complaint.ts'

test('shared may not import db', () => {
  expectComplaint({ 'shared/sync/a.ts': "import { b } from '#db/b.ts'\nb()" }, 'shared/sync/a.ts:1 layers')
})

test('shared/domain may not import the contract', () => {
  const text = "import type { B } from '#shared/contract/b.ts'\nexport type A = B"
  expectComplaint({ 'shared/domain/a.ts': text }, 'shared/domain/a.ts:1 layers')
})

test('a relative path does not slip past the layers', () => {
  expectComplaint({ 'db/a.ts': "import { b } from '../main/server/b.ts'\nb()" }, 'db/a.ts:1 layers')
})

test('shared may not import Node', () => {
  const text = "\nimport { readFileSync } from 'node:fs'\nreadFileSync('a')"
  expectComplaint({ 'shared/lib/a.ts': text }, 'shared/lib/a.ts:2 layers')
})

test('the renderer may not import the server', () => {
  expectComplaint({ 'renderer/a.ts': "import { b } from '#main/server/b.ts'\nb()" }, 'renderer/a.ts:1 layers')
})

test('a screen may not import another screen', () => {
  const text = "import { Card } from '../card/card.tsx'\nexport const shown = Card"
  expectComplaint({ 'renderer/screens/queue/queue.tsx': text }, 'renderer/screens/queue/queue.tsx:1 layers')
})

test('a component may not import the typed client', () => {
  const text = "import { api } from '../api.ts'\nexport const used = api"
  expectComplaint({ 'renderer/components/a.tsx': text }, 'renderer/components/a.tsx:1 layers')
})

test('only db imports kysely for more than its types', () => {
  const path = 'main/server/handlers/a.ts'
  expectComplaint({ [path]: "import { sql } from 'kysely'\nexport const x = sql" }, `${path}:1 layers`)
  expectNoComplaint({ [path]: "import type { Kysely } from 'kysely'\nexport type X = Kysely<never>" })
  expectNoComplaint({ 'db/a.ts': "import { sql } from 'kysely'\nexport const x = sql" })
})

test('a frozen migration imports nothing of ours', () => {
  const path = 'db/migrations/0010-card.ts'
  expectComplaint(
    { [path]: "import type { Tables } from '../tables.ts'\nexport type X = Tables" },
    `${path}:1 layers`,
  )
})

test('a frozen migration may name the type of the kit that it is handed, not import the kit', () => {
  const path = 'db/migrations/0010-card.ts'
  expectNoComplaint({
    [path]: "import type { MigrationKit } from '../migration-kit.ts'\nexport type X = MigrationKit",
  })
  expectComplaint({ [path]: "import { makeKit } from '../migration-kit.ts'\nmakeKit()" }, `${path}:1 layers`)
})

test('only main/electron imports electron', () => {
  const text = "import { app } from 'electron'\nexport const x = app"
  expectComplaint({ 'main/server/a.ts': text }, 'main/server/a.ts:1 layers')
  expectNoComplaint({ 'main/electron/a.ts': text })
})

test('a package that package.json does not declare is refused, even in tests', () => {
  expectComplaint({ 'tests/a.ts': "import x from 'left-pad'\nx()" }, 'tests/a.ts:1 layers')
})

test('import(), require() and types by import() count as imports', () => {
  for (const text of ["await import('#db/b.ts')", "require('#db/b.ts')", "type A = import('#db/b.ts').B"]) {
    expectComplaint({ 'shared/lib/a.ts': text }, 'shared/lib/a.ts:1 layers')
  }
})

test('a file in no layer is refused', () => {
  expectComplaint({ 'main/other/a.ts': 'export const a = 1' }, 'main/other/a.ts:1 layers')
})

test('tests and build may import anything', () => {
  const text = "import { b } from '#db/b.ts'\nimport { c } from '#renderer/c.ts'\nb(c)"
  expectNoComplaint({ 'tests/a.ts': text, 'build/a.ts': text })
})
