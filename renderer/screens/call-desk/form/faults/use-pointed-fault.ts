import { useEffect } from 'react'
import { useDesk } from '#renderer/stores/desk.ts'
import { firstPlace, formIds } from './fault-place.ts'

/** After a refused save the cursor goes to the first field that was at fault; the keys of outcome and grade go on working there. */
export function usePointedFault(cardId: string): void {
  const isPointed = useDesk((state) => state.pointAt === cardId)
  useEffect(() => {
    if (!isPointed) return
    const { faults } = useDesk.getState()
    const place = firstPlace(faults[cardId] ?? [])
    const isOfNext = place === 'nextOn' || place === 'nextReason'
    useDesk.setState({ pointAt: null, ...(isOfNext && { isNextOpen: true }) })
    if (place) requestAnimationFrame(() => focusOn(formIds[place]))
  }, [isPointed, cardId])
}

/** The reason for a late day stands there only once that day is known. */
function focusOn(id: string): void {
  const control = document.getElementById(id) ?? document.getElementById(formIds.nextOn)
  control?.focus()
  control?.scrollIntoView({ block: 'nearest' })
}
