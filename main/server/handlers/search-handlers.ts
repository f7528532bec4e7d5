import { findNotes } from '#db/queries/note-queries.ts'
import { findCards } from '#db/search.ts'
import { masksInReach } from '#shared/domain/roles.ts'
import { queryKeysOf } from '#shared/domain/search-keys.ts'
import { cardScopeOf, masksOn } from '../card/card-reach.ts'
import { isGuessing } from '../card/number-guess.ts'
import { os } from '../procedures.ts'
import { toFound, toFoundByNote } from '../search/found-view.ts'
import { isNoteSearch } from '../search/is-note-search.ts'

export const searchHandlers = {
  find: os.search.find.handler(async ({ input, context }) => {
    const { reader, viewer } = context
    const { limit } = input
    const words = input.text.trim()
    const query = queryKeysOf(words)
    const scope = cardScopeOf(context)
    if (isGuessing(query.digits, masksInReach(viewer.roles, 'search.find'))) return []

    const cards = await findCards(reader, { query, scope, limit })
    if (cards.length > 0 || !isNoteSearch(words)) {
      return cards.map((card) => toFound({ card, query, masks: masksOn(card, viewer, 'search.find') }))
    }
    const notes = await findNotes(reader, { words, scope, limit })
    return notes.map((note) => toFoundByNote(note, words, masksOn(note, viewer, 'search.find')))
  }),
}
