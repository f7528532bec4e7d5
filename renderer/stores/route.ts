import { useSyncExternalStore } from 'react'

/** Where the window is: `#/card/ID` is screen `card` with subject `ID`. */
export interface Route {
  readonly screen: string
  readonly subject: string | null
}

export const firstScreen = 'desk'

export function readRoute(hash: string): Route {
  const [screen = '', subject = ''] = hash.replace(/^#\/?/, '').split('/')
  return { screen: screen || firstScreen, subject: subject ? decodeURIComponent(subject) : null }
}

export function linkTo(screen: string, subject?: string): string {
  return subject ? `#/${screen}/${encodeURIComponent(subject)}` : `#/${screen}`
}

export function goTo(screen: string, subject?: string): void {
  window.location.hash = linkTo(screen, subject)
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(watchHash, () => window.location.hash))
}

function watchHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
