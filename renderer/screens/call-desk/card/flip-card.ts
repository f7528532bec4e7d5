import { useDesk } from '#renderer/stores/desk.ts'

export function flipCard(): void {
  useDesk.setState((state) => ({ side: state.side === 'front' ? 'back' : 'front' }))
}
