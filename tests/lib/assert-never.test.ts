import { expect, test } from 'vitest'
import { assertNever } from '#shared/lib/assert-never.ts'

type Shape = { readonly kind: 'circle' } | { readonly kind: 'square' }

function cornersOf(shape: Shape): number {
  switch (shape.kind) {
    case 'circle':
      return 0
    case 'square':
      return 4
    default:
      return assertNever(shape)
  }
}

test('a kind that the code knows passes', () => {
  expect(cornersOf({ kind: 'square' })).toBe(4)
})

test('a kind that the code never heard of is named in the error', () => {
  expect(() => cornersOf(JSON.parse('{"kind":"blob"}'))).toThrow('{"kind":"blob"}')
})
