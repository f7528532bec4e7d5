import { Button } from 'antd'
import { neighbourOnTrail, useCardTrail } from '#renderer/stores/card-trail.ts'
import { goTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'

interface CardNavProps {
  readonly cardId: string
  readonly visitId: string | null
}

/** Back to the list this card came from, and its neighbours there. */
export function CardNav({ cardId, visitId }: CardNavProps) {
  const { cardPage } = useTexts()
  const trail = useCardTrail()
  const here = { cardId, visitId: visitId ?? undefined }
  const at = trail.places.findIndex(
    (place) => place.cardId === cardId && (!place.visitId || place.visitId === visitId),
  )
  return (
    <nav className="card-nav">
      <Button type="text" onClick={() => goTo(trail.from)}>
        ← {cardPage.back[trail.from]} <kbd>Esc</kbd>
      </Button>
      {at >= 0 && (
        <>
          <Button disabled={!neighbourOnTrail(trail, here, -1)} onClick={() => stepOnTrail(here, -1)}>
            {cardPage.previous} <kbd>K</kbd>
          </Button>
          <Button disabled={!neighbourOnTrail(trail, here, 1)} onClick={() => stepOnTrail(here, 1)}>
            {cardPage.next} <kbd>J</kbd>
          </Button>
          <small className="mute">{cardPage.place(at + 1, trail.total)}</small>
        </>
      )}
    </nav>
  )
}

/** Opens the neighbour, if there is one. */
export function stepOnTrail(
  here: { readonly cardId: string; readonly visitId?: string },
  step: 1 | -1,
): void {
  const place = neighbourOnTrail(useCardTrail.getState(), here, step)
  if (place) goTo('card', place.cardId, place.visitId)
}
