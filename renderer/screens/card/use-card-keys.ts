import { useEffect, useRef } from 'react'

const imeKeyCode = 229

/** The card's single keys, while no control has the focus. */
export function useCardKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === imeKeyCode) return
      if (event.ctrlKey || event.metaKey || event.altKey || !isFree()) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isFree(): boolean {
  const active = document.activeElement
  const isCovered = document.querySelector('dialog[open], .start') !== null
  return !isCovered && (active === null || active === document.body)
}
