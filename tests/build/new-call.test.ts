import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { nameCall } from '#build/generate/call-name.ts'
import { makeCall } from '#build/generate/make-call.ts'
import { contract } from '#shared/contract/contract.ts'

const tree: Readonly<Record<string, string>> = {
  'shared/contract/contract.ts': `import { exports, imports } from './file.ts'
import { visit } from './visit.ts'

export const contract = {
  visit,
  import: imports,
} as const
`,
  'shared/contract/visit.ts': `import { readCall } from './call.ts'

export const visit = {
  log: readCall({ path: '/visits', summary: 'visits' }).output(z.array(visitEntry)),
}
`,
  'shared/contract/file.ts': 'export const imports = { look: 1 }\nexport const exports = {}\n',
  'main/server/handlers/visit-handlers.ts':
    'export const visitHandlers = {\n  log: os.visit.log.handler(listVisits),\n}\n',
  'main/server/handlers/import-handlers.ts': 'export const importHandlers = {}\n',
  'main/server/router.ts': 'export const router = os.router({\n  visit: visitHandlers,\n})\n',
  'shared/domain/roles/permissions.ts':
    "export const permissions = {\n  'visit.log': readers,\n} satisfies Readonly<Record<string, object>>\n",
}
const generate = (path: string, access = 'read') => {
  const files = makeCall(nameCall(path, access), (one) => tree[one])
  return Object.fromEntries(files.map((file) => [file.path, file.text]))
}

test('a call of a known noun gets its entry, handler, permission and test', () => {
  const made = generate('visit.rename', 'write')
  expect(Object.keys(made)).toEqual([
    'shared/contract/visit.ts',
    'main/server/handlers/visit-handlers.ts',
    'shared/domain/roles/permissions.ts',
    'tests/contract/visit-rename.test.ts',
  ])
  expect(made['shared/contract/visit.ts']).toContain("  rename: writeCall({ path: '/visit/rename'")
  expect(made['shared/contract/visit.ts']).toMatch(/import \{ readCall\s*, writeCall \} from '.\/call.ts'/)
  expect(made['main/server/handlers/visit-handlers.ts']).toContain('rename: os.visit.rename.handler(')
})

test('nobody may make a new call until somebody says who', () => {
  expect(generate('visit.rename')['shared/domain/roles/permissions.ts']).toContain(
    "  'visit.rename': {},\n} satisfies",
  )
})

test('the test of a new call fails until it is written', () => {
  expect(generate('visit.rename')['tests/contract/visit-rename.test.ts']).toContain('expect.fail(')
})

test('a noun whose constant is named otherwise is found through the list of calls', () => {
  expect(generate('import.pause')['shared/contract/file.ts']).toContain('export const imports = { look: 1,')
})

test.each(Object.keys(contract))('the real contract takes one more call of %s', (noun) => {
  const read = (path: string) => {
    const real = resolve(import.meta.dirname, '../..', path)
    return existsSync(real) ? readFileSync(real, 'utf8') : undefined
  }
  const made = makeCall(nameCall(`${noun}.sniff`, 'write'), read)
  expect(made.filter(({ text }) => text.includes('sniff: '))).toHaveLength(2)
})

test('a new noun gets its own files and its line in the contract and the router', () => {
  const made = generate('giftCard.list')
  expect(made['shared/contract/gift-card.ts']).toContain('export const giftCard = {')
  expect(made['main/server/handlers/gift-card-handlers.ts']).toContain('export const giftCardHandlers = {')
  expect(made['shared/contract/contract.ts']).toContain("import { giftCard } from './gift-card.ts'")
  expect(made['shared/contract/contract.ts']).toContain('  import: imports,\ngiftCard,\n} as const')
  expect(made['main/server/router.ts']).toContain('giftCard: giftCardHandlers,')
})

test('a call that is there already is refused', () => {
  expect(() => generate('visit.log')).toThrow('visit.log is there already')
})

test('a name that is not noun.verb is refused', () => {
  for (const path of ['', 'visit', 'Visit.log', 'visit.log.more', 'visit/log']) {
    expect(() => generate(path), path).toThrow('noun.verb')
  }
  expect(() => generate('visit.rename', 'maybe')).toThrow('neither read nor write')
})
