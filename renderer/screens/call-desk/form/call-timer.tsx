import { timerText } from '#renderer/format/duration-text.ts'
import { callSecondsOf, type VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { useNow } from '../use-now.ts'

interface CallTimerProps {
  readonly form: VisitForm
  onChange(change: Partial<VisitForm>): void
}

const second = 1000

/** How long the call has lasted; a click starts or stops it. */
export function CallTimer({ form, onChange }: CallTimerProps) {
  const { desk } = useTexts()
  const now = useNow(second)
  const seconds = callSecondsOf(form, now)
  const isRunning = form.callBeganAt !== null && form.callSeconds === null
  const turn = () =>
    onChange(
      isRunning
        ? { callSeconds: seconds }
        : { callBeganAt: Date.now() - (seconds ?? 0) * second, callSeconds: null },
    )
  return (
    <button
      type="button"
      className={`plain timer mono ${isRunning ? 'ok' : 'mute'}`}
      title={isRunning ? desk.stopTimer : desk.startTimer}
      onMouseDown={(event) => event.preventDefault()}
      onClick={turn}
    >
      {timerText(seconds ?? 0)}{' '}
      <span className="sr-only">{isRunning ? desk.stopTimer : desk.startTimer}</span>
    </button>
  )
}
