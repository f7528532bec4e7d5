import { test } from 'vitest'
import { expectComplaint, expectNoComplaint } from './expect-complaint.ts'

const lines = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('\n')
const longBody = (count: number) => lines(count - 2, () => '  go()')

test('a file of more than 400 lines is refused', () => {
  const text = (count: number) => lines(count, (at) => `export const a${at} = ${at}`)
  expectComplaint({ 'build/a.ts': text(401) }, 'build/a.ts:401 file-size')
  expectNoComplaint({ 'build/a.ts': `${text(400)}\n` })
})

test('a function of more than 60 lines is refused', () => {
  expectComplaint({ 'build/a.ts': `\nfunction a() {\n${longBody(61)}\n}` }, 'build/a.ts:2 function-size')
  expectNoComplaint({ 'build/a.ts': `\nfunction a() {\n${longBody(60)}\n}` })
})

test('a function that gives JSX may have 100 lines', () => {
  const component = (count: number) => `function A() {\n${longBody(count - 1)}\n  return <p />\n}`
  expectComplaint({ 'renderer/a.tsx': component(101) }, 'renderer/a.tsx:1 function-size')
  expectNoComplaint({ 'renderer/a.tsx': component(100) })
})

test('a describe block may be long, the tests in it may not', () => {
  const body = `test('b', () => {\n${longBody(60)}\n})`
  expectNoComplaint({ 'tests/a.test.ts': `describe('a', () => {\n${body}\n${body}\n})` })
  const long = `describe('a', () => {\ntest('b', () => {\n${longBody(61)}\n})\n})`
  expectComplaint({ 'tests/a.test.ts': long }, 'tests/a.test.ts:2 function-size')
})

test('four positional parameters are refused', () => {
  expectComplaint({ 'build/a.ts': '\nexport const a = (b, c, d, e) => b' }, 'build/a.ts:2 parameters')
  expectComplaint({ 'build/a.ts': 'class A {\n  b(c, d, e, f) {}\n}' }, 'build/a.ts:2 parameters')
  expectNoComplaint({ 'build/a.ts': 'export const a = (b, c, d) => b' })
  expectNoComplaint({ 'tests/a.test.ts': "test.each([[1, 2, 3, 4]])('law', (a, b, c, d) => go(a, b, c, d))" })
  expectNoComplaint({ 'tests/a.test.ts': 'fc.property(a, b, c, d, (e, f, g, h) => go(e, f, g, h))' })
})

test('more than 25 files in a folder are refused', () => {
  const folder = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`build/many/a${at}.ts`, 'export const a = 1']),
    )
  expectComplaint(folder(26), 'build/many:1 folder-size')
  expectNoComplaint(folder(25))
})
