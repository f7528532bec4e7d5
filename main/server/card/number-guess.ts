import type { Mask } from '#shared/domain/roles/permissions.ts'

const wholeNumber = 11

/** Whether somebody who sees only `138****5678` asks for part of a number: digit by digit they would learn the rest (R46). */
export function isGuessing(digits: string, masks: readonly Mask[]): boolean {
  return digits !== '' && digits.length < wholeNumber && masks.includes('phone')
}
