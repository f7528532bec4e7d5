import { useDesk } from '#renderer/stores/desk.ts'

export function closePanel(): void {
  useDesk.setState({ panel: 'visit' })
}
