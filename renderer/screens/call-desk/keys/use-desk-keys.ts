import { useEffect, useRef } from 'react'
import { focusOf } from './focus-of.ts'
import { type KeyAction, keyAction } from './key-action.ts'

const imeKeyCode = 229
const rankWaitMs = 1500

interface DeskKeys {
  readonly grades: readonly string[]
  act(action: KeyAction): void
}

/** Listens to the desk's keys for as long as the desk is shown and nothing covers it. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys)
  const rankUntil = useRef(0)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return
      const isRankAwaited = event.timeStamp < rankUntil.current
      const action = keyAction(readKey(event, isRankAwaited), latest.current.grades)
      if (!action) return
      event.preventDefault()
      rankUntil.current = action.kind === 'rank' ? event.timeStamp + rankWaitMs : 0
      if (action.kind === 'leave') leaveControl()
      else latest.current.act(action)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function readKey(event: KeyboardEvent, isRankAwaited: boolean) {
  return {
    key: event.key,
    code: event.code,
    isAlt: event.altKey,
    isCtrl: event.ctrlKey || event.metaKey,
    isComposing: event.isComposing || event.keyCode === imeKeyCode,
    isRepeat: event.repeat,
    focus: focusOf(document.activeElement),
    isRankAwaited,
  }
}

/** A dialog or the login sheet lies over the desk: the keys are theirs. */
function isCovered(): boolean {
  return document.querySelector('dialog[open], .start') !== null
}

export function leaveControl(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
