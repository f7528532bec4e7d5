import { useEffect, useRef } from 'react'
import { gridId } from './data-grid.tsx'

interface ListKeys {
  readonly count: number
  readonly selected: number
  /** The box that `/` brings the cursor to. */
  readonly filterId?: string
  onSelect(index: number): void
  onOpen(index: number): void
  /** What other single keys do here, by key; `Ctrl+n` and `Shift+arrowdown` are written so. */
  readonly others?: Readonly<Record<string, () => void>>
}

const page = 15
const imeKeyCode = 229

/** Moves through a list by keys: while nothing or the grid itself has the focus, and down out of the filter. */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === imeKeyCode || isCovered()) return
      if (answer(event, latest.current)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function answer(event: KeyboardEvent, keys: ListKeys): boolean {
  const active = document.activeElement
  if (keys.filterId && active?.id === keys.filterId) return leaveFilter(event.key)
  if (event.key === 'Escape' && active?.closest('.list-bar')) return focusGrid()
  const isFree = active === null || active === document.body || active.id === gridId
  const other = keys.others?.[nameOf(event)]
  if (other && (isFree || (event.ctrlKey && !isTyping(active)))) {
    other()
    return true
  }
  return isFree && !event.ctrlKey && !event.metaKey && !event.altKey && move(event.key, keys)
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) return `Ctrl+${key}`
  return event.shiftKey && key.length > 1 ? `Shift+${key}` : key
}

/** Ctrl with a letter is the text's own while somebody writes. */
function isTyping(active: Element | null): boolean {
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
}

function move(key: string, { count, selected, filterId, onSelect, onOpen }: ListKeys): boolean {
  if (key === '/' && filterId) {
    document.getElementById(filterId)?.focus()
    return true
  }
  if (key === 'Enter' && selected >= 0) {
    onOpen(selected)
    return true
  }
  const target = targetOf(key, selected, count)
  if (target === null || count === 0) return false
  onSelect(Math.max(0, Math.min(count - 1, target)))
  return true
}

function targetOf(key: string, selected: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: selected + 1,
    ArrowUp: selected - 1,
    j: selected + 1,
    k: selected - 1,
    PageDown: selected + page,
    PageUp: selected - page,
    Home: 0,
    End: count - 1,
  }
  return steps[key.length === 1 ? key.toLowerCase() : key] ?? null
}

function leaveFilter(key: string): boolean {
  return (key === 'ArrowDown' || key === 'Enter' || key === 'Escape') && focusGrid()
}

function focusGrid(): true {
  document.getElementById(gridId)?.focus()
  return true
}

/** A dialog, an open menu or the login sheet lies over the list: the keys are theirs. */
function isCovered(): boolean {
  return document.querySelector('dialog[open], .start') !== null
}
