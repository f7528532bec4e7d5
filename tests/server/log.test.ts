import { expect, test } from 'vitest'
import { maskPersonal } from '#main/server/log.ts'
import { timeCall } from '#main/server/time-call.ts'

test('R46 what is noted holds no number and no quoted value', () => {
  const noted = maskPersonal(`UNIQUE failed: '张伟' +86 138 1234 5678, 13812345678 at "李娜"`)
  for (const personal of ['张伟', '李娜', '138', '5678']) expect(noted).not.toContain(personal)
})

test('a call that takes too long is noted by its name', async () => {
  const lines: string[] = []
  const slow = () => new Promise((resolve) => setTimeout(resolve, 60))
  await timeCall({ call: 'card.list', log: { note: (line) => lines.push(line) } }, slow)
  await timeCall({ call: 'card.get', log: { note: (line) => lines.push(line) } }, async () => 1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^slow call card\.list \d+ ms$/)
})
