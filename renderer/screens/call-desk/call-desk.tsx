import type { ScreenProps } from '#renderer/frame/screen.ts'

export function CallDesk({ subject }: ScreenProps) {
  return <div className="page">{subject}</div>
}
