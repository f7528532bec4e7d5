import { test } from 'vitest'
import { expectComplaint, expectNoComplaint } from './expect-complaint.ts'

test('an exported function of domain, contract and db has a sentence above it', () => {
  for (const folder of ['shared/domain', 'shared/contract', 'db', 'db/queries']) {
    const path = `${folder}/a.ts`
    expectComplaint({ [path]: '\nexport function a() {}' }, `${path}:2 docstrings`)
    expectComplaint({ [path]: '// a line\nexport const a = () => 1' }, `${path}:2 docstrings`)
    expectComplaint({ [path]: '/** */\nexport function a() {}' }, `${path}:2 docstrings`)
    expectNoComplaint({ [path]: '/** Gives a. */\nexport function a() {}\nfunction inner() {}' })
  }
})

test('elsewhere a function needs no sentence', () => {
  expectNoComplaint({ 'renderer/a.ts': 'export function a() {}' })
})

test('a default export is refused', () => {
  expectComplaint({ 'build/a.ts': '\nexport default 1' }, 'build/a.ts:2 default-export')
  expectComplaint({ 'build/a.ts': 'const a = 1\nexport { a as default }' }, 'build/a.ts:2 default-export')
})

test('a config file at the root may export by default: its tool reads it so', () => {
  expectNoComplaint({ 'vite.config.ts': 'export default 1' })
})

test('a file of nothing but re-exports is refused', () => {
  expectComplaint({ 'build/index.ts': "export * from './a.ts'" }, 'build/index.ts:1 barrels')
  expectComplaint({ 'build/b.ts': "import { a } from './a.ts'\nexport { a }" }, 'build/b.ts:1 barrels')
  expectNoComplaint({ 'build/b.ts': "import { a } from './a.ts'\nexport const b = a" })
})
