import { useSyncExternalStore } from 'react'
import { focusOf } from '../keys/focus-of.ts'

/** Whether the cursor stands in a text right now, so that the buttons show the key that works there. */
export function useIsInText(): boolean {
  return useSyncExternalStore(watchFocus, () => focusOf(document.activeElement) === 'text')
}

function watchFocus(onChange: () => void): () => void {
  document.addEventListener('focusin', onChange)
  document.addEventListener('focusout', onChange)
  return () => {
    document.removeEventListener('focusin', onChange)
    document.removeEventListener('focusout', onChange)
  }
}
