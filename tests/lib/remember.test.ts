import { expect, test } from 'vitest'
import { remember } from '#shared/lib/remember.ts'

function counted(most: number) {
  const asked: string[] = []
  const lengthOf = remember((word) => {
    asked.push(word)
    return word.length
  }, most)
  return { asked, lengthOf }
}

test('an answer is worked out once', () => {
  const { asked, lengthOf } = counted(10)
  expect([lengthOf('one'), lengthOf('one'), lengthOf('three')]).toEqual([3, 3, 5])
  expect(asked).toEqual(['one', 'three'])
})

test('past the most it holds it starts anew, and is still right', () => {
  const { asked, lengthOf } = counted(2)
  expect(['a', 'bb', 'ccc', 'a'].map(lengthOf)).toEqual([1, 2, 3, 1])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
})
