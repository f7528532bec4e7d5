import type { SchemeCount } from '#db/queries/course/graded-cards.ts'
import type { Outputs } from '#shared/contract/client.ts'
import type { GradeScheme } from '#shared/domain/grade-scheme.ts'

type SchemeView = Outputs['scheme']['list']['schemes'][number]

/** A scheme as its editor shows it, with the open cards in this version and in older ones. */
export function toSchemeView(scheme: GradeScheme, counts: readonly SchemeCount[]): SchemeView {
  const { id, version, name, grades } = scheme
  const own = counts.filter(({ schemeId }) => schemeId === id)
  const sum = (some: readonly SchemeCount[]) => some.reduce((cards, count) => cards + count.cards, 0)
  return {
    ...{ id, version, name },
    grades: grades.map((grade) => ({
      ...grade,
      cadence: { ...grade.cadence, gaps: [...grade.cadence.gaps] },
    })),
    cards: sum(own.filter(({ schemeVersion }) => schemeVersion === version)),
    cardsBehind: sum(own.filter(({ schemeVersion }) => schemeVersion !== version)),
  }
}
