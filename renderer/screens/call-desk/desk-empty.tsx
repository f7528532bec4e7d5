import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { openPool } from './open-pool.ts'

/** In the middle while nobody is being called: all done, cards that nobody owns, or a shop that has no customer yet. */
export function DeskEmpty({ later }: { readonly later: number }) {
  const { desk } = useTexts()
  const { ask } = useApi()
  const book = useQuery({ ...ask.book.get.queryOptions(), enabled: useMay('book.get') }).data
  const isAsked = useMay('queue.unassigned')
  const unassigned = useQuery({ ...ask.queue.unassigned.queryOptions(), enabled: isAsked }).data?.cards ?? 0
  const mayCreate = useMay('card.create')
  const mayAssign = useMay('card.assign')
  if (unassigned > 0) {
    const hint = mayAssign ? desk.unassignedForLeader(unassigned) : desk.unassignedForAgent(unassigned)
    return (
      <StateBox
        title={desk.unassignedTitle}
        hint={later > 0 ? `${hint} ${desk.allDoneHint(later)}` : hint}
        action={mayAssign ? { label: desk.assign, onPress: openPool } : undefined}
      />
    )
  }
  const isNew = book?.counts.cards === 0
  return (
    <StateBox
      title={isNew ? desk.noCustomers : desk.allDone}
      hint={isNew ? desk.noCustomersHint : desk.allDoneHint(later)}
      action={
        mayCreate
          ? { label: desk.newCard, onPress: () => useDesk.setState({ panel: 'new-card' }) }
          : undefined
      }
    />
  )
}
