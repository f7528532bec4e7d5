import { Alert } from 'antd'
import { useLineState } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'

/** What to do when the program was started again: the lamp is too small to say it. */
export function LineBanner() {
  const { frame } = useTexts()
  const line = useLineState((state) => state.line)
  if (line !== 'shut') return null
  return <Alert banner type="error" role="alert" title={frame.restarted} />
}
