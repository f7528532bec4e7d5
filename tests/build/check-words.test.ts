import { test } from 'vitest'
import { expectComplaint, expectNoComplaint } from './expect-complaint.ts'

test('file names are kebab-case', () => {
  for (const path of ['build/Card.ts', 'build/cardCourse.ts', 'build/card_course.ts']) {
    expectComplaint({ [path]: 'export const a = 1' }, `${path}:1 file-names`)
  }
  expectNoComplaint({ 'build/card-course.ts': 'export const a = 1', 'tests/card.test.ts': 'go()' })
})

test('a name that says nothing is refused', () => {
  for (const name of [
    'utils',
    'common',
    'misc',
    'helpers',
    'manager',
    'data',
    'info',
    'card-utils',
    'card-info',
  ]) {
    expectComplaint({ [`build/${name}.ts`]: 'export const a = 1' }, `build/${name}.ts:1 file-names`)
  }
  expectComplaint({ 'shared/utils/a.ts': 'export const a = 1' }, 'shared/utils/a.ts:1 file-names')
  expectNoComplaint({ 'tests/helpers/chromium.ts': 'export const a = 1' })
})

test('a skipped, focused, promised or empty test is refused', () => {
  for (const text of [
    "test.skip('a', () => go())",
    "describe.only('a', () => go())",
    "test.todo('a')",
    "test.fails('a', () => go())",
    "test.skipIf(mac)('a', () => go())",
    "test('a', () => {})",
    "xit('a', () => go())",
  ]) {
    expectComplaint({ 'tests/a.test.ts': text }, 'tests/a.test.ts:1 honest-tests')
  }
  expectNoComplaint({ 'tests/a.test.ts': "test.each([1])('a', () => go())" })
})

test('a comment that silences a checker is refused', () => {
  for (const comment of [
    '// @ts-ignore',
    '// @ts-expect-error because',
    '/* @ts-nocheck */',
    '// biome-ignore lint/style/useConst',
    '// biome-ignore lint/style/useConst: no',
    '/* v8 ignore next */',
  ]) {
    expectComplaint({ 'build/a.ts': `${comment}\nexport const a = 1` }, 'build/a.ts:1 comments')
  }
  const reasoned = '// biome-ignore lint/style/useConst: the tool reassigns it from outside'
  expectNoComplaint({ 'build/a.ts': `${reasoned}\nexport const a = 1` })
})

test('a comment keeps no promises and no dead code', () => {
  for (const comment of ['// TODO later', '// const a = 1', '// go(1)']) {
    expectComplaint({ 'build/a.ts': `${comment}\nexport const a = 1` }, 'build/a.ts:1 comments')
  }
  for (const comment of ['// The first day counts.', '// 首日', '// a, b', '// see R65']) {
    expectNoComplaint({ 'build/a.ts': `${comment}\nexport const a = 1` })
  }
})

test('a cast is refused, as const and satisfies are not', () => {
  expectComplaint({ 'build/a.ts': '\nexport const a = b as string' }, 'build/a.ts:2 casts')
  expectComplaint({ 'build/a.ts': 'export const a = <string>b' }, 'build/a.ts:1 casts')
  expectNoComplaint({
    'build/a.ts': 'export const a = [1] as const\nexport const b = a satisfies readonly number[]',
  })
})

test('a path of one machine is refused', () => {
  for (const folder of ['home', 'root', 'Users', 'tmp']) {
    const path = ['', folder, 'li', 'card.db'].join('/')
    expectComplaint({ 'build/a.ts': `\nexport const a = '${path}'` }, 'build/a.ts:2 machine-paths')
  }
  expectNoComplaint({ 'build/a.ts': "export const a = '/card/home/li'" })
})

test('a file that is no TypeScript is refused', () => {
  expectComplaint({ 'build/a.ts': 'export const = 1' }, 'build/a.ts:1 parses')
})
