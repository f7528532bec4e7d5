import type { Texts } from '../texts.ts'

export const reasonsEn: Texts['reasons'] = {
  grade: (code) => `Grade ${code}`,
  noGrade: 'no grade yet',
  newOn: (day) => `card made ${day}`,
  withinDays: (n) => (n === 0 ? 'first call the same day' : `first call at once, ${days(n)} at most`),
  lastEffective: (day) => `last contact ${day}`,
  createdOn: (day) => `card made ${day}, nobody reached yet`,
  gap: (n) => `every ${n} d`,
  moved: (day) => `moved off a rest day (${day})`,
  movedPastLimit: 'and so past the latest day',
  evenings: {
    ordered: 'ordered today: call this evening',
    visited: 'was in the shop today: call this evening',
    'new-intent': 'new and interested: call tomorrow evening',
  },
  agreed: (day) => `agreed on ${day}`,
  reactivated: (day) => `reactivated ${day}`,
  unknown: 'due today',
  overdue: (n) => `${days(n)} overdue`,
  covered: (name) => `for ${name}, who rests today`,
  outOfTouch: 'out of touch',
  tried: (n) => `tried ${n}×`,
  proposedGap: (grade, n) =>
    grade === null
      ? `every ${days(n)}, from this contact`
      : `grade ${grade}: every ${days(n)}, from this contact`,
  limit: (day) => `${day} at the latest`,
}

function days(n: number): string {
  return n === 1 ? '1 day' : `${n} days`
}
