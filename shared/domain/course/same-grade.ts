import type { GradeMark } from '../card-event.ts'

/** Whether two marks are the same letter of the same version of the same scheme (R05). */
export function isSameGrade(a: GradeMark | null, b: GradeMark | null): boolean {
  if (a === null || b === null) return a === b
  return a.schemeId === b.schemeId && a.schemeVersion === b.schemeVersion && a.code === b.code
}
