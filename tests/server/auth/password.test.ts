import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword, passwordCost } from '#main/server/auth/password.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'

describe('a password', () => {
  test('fits its own hash and no other', async () => {
    const hash = await hashPassword('正确的密码', cheapCost)
    expect(await isPassword('正确的密码', hash)).toBe(true)
    expect(await isPassword('错误的密码', hash)).toBe(false)
  })

  test('has another hash each time, and its cost stands in it', async () => {
    const [one, other] = [await hashPassword('same', cheapCost), await hashPassword('same', cheapCost)]
    expect(one).not.toBe(other)
    expect(one).toMatch(/^scrypt\$16\$8\$1\$[\w-]+\$[\w-]+$/)
  })

  test('still fits after the cost of new ones has risen', async () => {
    const old = await hashPassword('typed years ago', cheapCost)
    expect(old.startsWith(`scrypt$${passwordCost.N}$`)).toBe(false)
    expect(await isPassword('typed years ago', old)).toBe(true)
  })

  test('is the same whether an input method writes it full-width or not', async () => {
    const hash = await hashPassword('ＡＢＣ１２３', cheapCost)
    expect(await isPassword('ABC123', hash)).toBe(true)
  })

  test('fits no missing, empty or broken hash', async () => {
    for (const hash of [null, '', 'scrypt$16$8$1$salt$', 'md5$x', 'scrypt$16$8$1$c2FsdA$c2hvcnQ']) {
      expect(await isPassword('', hash), String(hash)).toBe(false)
    }
  })
})
