import type { ScryptCost } from '#main/server/auth/password.ts'

/** The same scrypt, hardly any work: for tests that log in often. */
export const cheapCost: ScryptCost = { N: 2 ** 4, r: 8, p: 1 }
