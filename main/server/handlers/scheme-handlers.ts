import { countGradedCards } from '#db/queries/course/graded-cards.ts'
import { findBook } from '#db/queries/login-queries.ts'
import { findPerson } from '#db/queries/person-queries.ts'
import { listBookSettings } from '#db/queries/rule-queries.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { newestSchemes } from '#shared/domain/grade-scheme.ts'
import { checkScheme } from '#shared/domain/scheme/check-scheme.ts'
import { gradeAfterMove, type SchemeMove } from '#shared/domain/scheme/move-card.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { dayOf } from '#shared/domain/zone.ts'
import type { CallErrors } from '../admit.ts'
import { moveCards, tryMove } from '../course/move-cards.ts'
import { findLastMove, undoMove } from '../course/undo-move.ts'
import { os } from '../procedures.ts'
import { loadShopRules } from '../rules/load-shop-rules.ts'
import { isSameScheme, schemeCommand, useSchemeCommand } from '../rules/scheme-command.ts'
import { toSchemeView } from '../rules/scheme-view.ts'
import { save } from '../save.ts'

export const schemeHandlers = {
  list: os.scheme.list.handler(async ({ context, errors }) => {
    const { reader } = context
    const [{ rules }, counts, book] = await Promise.all([
      context.rules(),
      countGradedCards(reader),
      findBook(reader),
    ])
    if (!book) throw errors.NOT_FOUND({ data: { noun: 'book' } })
    const last = await findLastMove(reader, book.id)
    const by = last && (await findPerson(reader, last.by))

    return {
      inUse: rules.schemeId,
      schemes: newestSchemes(rules.schemes).map((scheme) => toSchemeView(scheme, counts)),
      lastMove: last && { ...last, byName: by?.name ?? '' },
    }
  }),

  save: os.scheme.save.handler(async ({ input, context, errors }) => {
    const { changeId, schemeId, base, name, grades } = input
    const faults = checkScheme({ name, grades })
    if (faults.length > 0) throw errors.REFUSED({ data: { faults: [...faults] } })

    let version = base + 1
    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const { rules } = await loadShopRules(tx)
        const newest = newestSchemes(rules.schemes).find(({ id }) => id === schemeId)
        if ((newest?.version ?? 0) !== base) {
          throw errors.STALE({ data: { noun: 'scheme', changedBy: '', changedAt: '' } })
        }
        if (newest && isSameScheme(newest, { name, grades })) {
          version = base
          return []
        }
        return [schemeCommand({ input, id: context.newId() })]
      },
    })
    context.announce({ nouns: ['rule', 'scheme'], cardIds: [] })
    return { version }
  }),

  use: os.scheme.use.handler(async ({ input, context, errors }) => {
    const { changeId, schemeId } = input
    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const [book, settings, { rules }] = await Promise.all([
          findBook(tx),
          listBookSettings(tx),
          loadShopRules(tx),
        ])
        if (!book) throw errors.NOT_FOUND({ data: { noun: 'book' } })
        schemeToMoveTo(rules, schemeId, errors)
        return [useSchemeCommand({ changeId, schemeId, bookId: book.id, settings, id: context.newId() })]
      },
    })
    context.announce({ nouns: ['rule', 'setting', 'scheme', 'queue'], cardIds: [] })
    return {}
  }),

  tryMove: os.scheme.tryMove.handler(async ({ input, context, errors }) => {
    const { rules } = await context.rules()
    const move = moveOf({ ...input, moveId: '' }, rules, errors)
    const counts = await countGradedCards(context.reader)
    const today = dayOf(context.now(), rules.clockwork)

    const lines = await tryMove(context, { move, rules, today })
    return { today, lines: [...lines], left: cardsLeft(counts, move) }
  }),

  move: os.scheme.move.handler(async ({ input, context, errors }) => {
    const [{ rules }, book] = await Promise.all([context.rules(), findBook(context.reader)])
    if (!book) throw errors.NOT_FOUND({ data: { noun: 'book' } })
    const move = moveOf({ ...input, moveId: input.changeId }, rules, errors)

    const cards = await moveCards(context, { move, rules, bookId: book.id })
    context.announce({ nouns: ['card', 'queue', 'scheme'], cardIds: [] })
    return { cards }
  }),

  undoMove: os.scheme.undoMove.handler(async ({ input, context, errors }) => {
    const [{ rules }, book] = await Promise.all([context.rules(), findBook(context.reader)])
    if (!book) throw errors.NOT_FOUND({ data: { noun: 'book' } })

    const cards = await undoMove(context, { moveId: input.moveId, rules, bookId: book.id })
    context.announce({ nouns: ['card', 'queue', 'scheme'], cardIds: [] })
    return { cards }
  }),
}

type MoveAsked = Omit<Inputs['scheme']['move'], 'changeId'> & { readonly moveId: string }

function moveOf(
  { moveId, fromSchemeId, toSchemeId, codes = {} }: MoveAsked,
  rules: ShopRules,
  errors: CallErrors,
): SchemeMove {
  return { moveId, fromSchemeId, to: schemeToMoveTo(rules, toSchemeId, errors), codes }
}

function schemeToMoveTo(rules: ShopRules, schemeId: string, errors: CallErrors) {
  const scheme = newestSchemes(rules.schemes).find(({ id }) => id === schemeId)
  if (!scheme) throw errors.NOT_FOUND({ data: { noun: 'scheme' } })
  return scheme
}

/** Cards of the scheme that is left whose grade has no place in the one they would go to. */
function cardsLeft(counts: Awaited<ReturnType<typeof countGradedCards>>, move: SchemeMove) {
  const left = new Map<string, number>()
  for (const { schemeId, schemeVersion, grade, cards } of counts) {
    const isThere = schemeId === move.to.id && schemeVersion === move.to.version
    if (schemeId !== move.fromSchemeId || isThere) continue
    if (gradeAfterMove({ schemeId, schemeVersion, code: grade }, move)) continue
    left.set(grade, (left.get(grade) ?? 0) + cards)
  }
  return [...left].map(([grade, cards]) => ({ grade, cards }))
}
