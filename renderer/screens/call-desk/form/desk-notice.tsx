import { Button } from 'antd'
import { selectCard, useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'

/** One line above the form's buttons: what was just done, else the last save; and every visit that could not be saved. */
export function DeskNotice() {
  const { desk } = useTexts()
  const notice = useDesk((state) => state.notice)
  const lastSave = useDesk((state) => state.lastSave)
  const unsaved = Object.entries(useDesk((state) => state.unsaved))
  const shown = notice ?? (lastSave && { text: lastSave.says, tone: 'ok' as const })
  return (
    <div className="desk-notice">
      {unsaved.map(([cardId, { name, text }]) => (
        <p key={cardId} className="error" role="alert">
          {text}{' '}
          <Button
            size="small"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => selectCard(cardId)}
          >
            {desk.backTo(name)}
          </Button>
        </p>
      ))}
      <p className={shown?.tone} role="status">
        {shown?.text}
      </p>
    </div>
  )
}
