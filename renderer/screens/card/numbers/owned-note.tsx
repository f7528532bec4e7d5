import { Button } from 'antd'
import { shortDay } from '#renderer/format/day-text.ts'
import { linkTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { PhoneCheck } from '#shared/contract/answers.ts'

interface OwnedNoteProps {
  readonly owner: NonNullable<PhoneCheck['owner']>
  readonly isSelf: boolean
  onShare(cardId: string): void
}

/** 撞单: who has this number already, as much as one may see, and the way on. */
export function OwnedNote({ owner, isSelf, onShare }: OwnedNoteProps) {
  const { cardPage, card, words } = useTexts()
  const about = [
    card.number(owner.number),
    owner.grade ? card.gradeOf(owner.grade) : '',
    owner.lastContactOn ? shortDay(owner.lastContactOn) : '',
  ]
  const otherId = isSelf ? null : owner.cardId
  return (
    <div className="owned" role="status">
      <p>{cardPage.owned(owner.ownerName ?? cardPage.pool, about.filter(Boolean).join(words.comma))}</p>
      {otherId !== null && (
        <>
          <p>{cardPage.shareHint}</p>
          <div className="fact-acts">
            <Button size="small" onClick={() => onShare(otherId)}>
              {cardPage.share}
            </Button>
            <a href={linkTo('card', otherId)}>{cardPage.openOwned}</a>
          </div>
        </>
      )}
      {owner.cardId === null && <p>{cardPage.cannotShare}</p>}
    </div>
  )
}
