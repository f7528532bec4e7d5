import { findCards } from '#db/search.ts'
import { masksInReach } from '#shared/domain/roles.ts'
import { queryKeysOf } from '#shared/domain/search-keys.ts'
import { cardScopeOf, masksOn } from '../card/card-reach.ts'
import { isGuessing } from '../card/number-guess.ts'
import { os } from '../procedures.ts'
import { toFound } from '../search/found-view.ts'

export const searchHandlers = {
  find: os.search.find.handler(async ({ input, context }) => {
    const { reader, viewer } = context
    const query = queryKeysOf(input.text)
    if (isGuessing(query.digits, masksInReach(viewer.roles, 'search.find'))) return []

    const found = await findCards(reader, { query, scope: cardScopeOf(context), limit: input.limit })
    return found.map((card) => toFound({ card, query, masks: masksOn(card, viewer, 'search.find') }))
  }),
}
