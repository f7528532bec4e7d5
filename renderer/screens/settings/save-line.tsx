import { Button } from 'antd'
import { useTexts } from '#renderer/texts/language.ts'

interface SaveLineProps {
  readonly isChanged: boolean
  readonly isSaving: boolean
  readonly failure: string
  onUndo(): void
}

/** Save and leave-as-it-was below a part of the settings, only while something is changed. */
export function SaveLine({ isChanged, isSaving, failure, onUndo }: SaveLineProps) {
  const { settings, words } = useTexts()
  return (
    <div className="save-line" aria-live="polite">
      {isChanged && (
        <>
          <Button type="primary" htmlType="submit" loading={isSaving}>
            {words.save}
          </Button>
          <Button onClick={onUndo}>{settings.undo}</Button>
          <small className="amber">{settings.changed}</small>
        </>
      )}
      {failure && (
        <span className="red" role="alert">
          {failure}
        </span>
      )}
    </div>
  )
}
