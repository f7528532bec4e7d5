import { test } from 'vitest'
import { expectComplaint, expectNoComplaint } from './expect-complaint.ts'

test('two files that import each other are refused', () => {
  const files = {
    'shared/lib/a.ts': "import { b } from './b.ts'\nexport const a = () => b",
    'shared/lib/b.ts': "import { a } from './a.ts'\nexport const b = () => a",
  }
  expectComplaint(files, 'shared/lib/a.ts:1 cycles')
})

test('a circle through types and a third file is refused too', () => {
  const files = {
    'shared/lib/a.ts': "import type { B } from './b.ts'\nexport type A = B",
    'shared/lib/b.ts': "import type { C } from '#shared/lib/c.ts'\nexport type B = C",
    'shared/lib/c.ts': "import type { A } from './a.ts'\nexport type C = A",
  }
  expectComplaint(files, 'shared/lib/a.ts:1 cycles')
})

test('two ways to the same file are no circle', () => {
  expectNoComplaint({
    'shared/lib/a.ts': "import { b } from './b.ts'\nimport { c } from './c.ts'\nexport const a = b + c",
    'shared/lib/b.ts': "import { c } from './c.ts'\nexport const b = c",
    'shared/lib/c.ts': 'export const c = 1',
  })
})
