import { expect, test } from 'vitest'
import { wordsAround } from '#shared/lib/words-around.ts'

test('a found word stands among its neighbours, cut where the note goes on', () => {
  const note = '客户说旧车差价谈不拢，评估师明天上门再看一次，太太喜欢白色的宋PLUS，周末来店'
  expect(wordsAround(note, '评估师')).toBe('客户说旧车差价谈不拢，评估师明天上门再看一次，太太喜…')
  expect(wordsAround(note, 'song')).toBeNull()
  expect(wordsAround('只有SUV', 'suv')).toBe('只有SUV')
})

test('signs of two code units are never cut in half', () => {
  const note = `${'😀'.repeat(20)}评估${'𠮷'.repeat(20)}`
  expect(wordsAround(note, '评估')).toBe(`…${'😀'.repeat(12)}评估${'𠮷'.repeat(12)}…`)
})
