import { useSyncExternalStore } from 'react'

/** Where the window is: `#/card/ID/VISIT` is screen `card` with subject `ID`, at the part `VISIT`. */
export interface Route {
  readonly screen: string
  readonly subject: string | null
  readonly part: string | null
}

export const firstScreen = 'desk'

export function readRoute(hash: string): Route {
  const [screen = '', subject = '', part = ''] = hash.replace(/^#\/?/, '').split('/')
  return { screen: screen || firstScreen, subject: readPart(subject), part: readPart(part) }
}

export function linkTo(screen: string, subject?: string, part?: string): string {
  const parts = [screen, ...(subject ? [subject] : []), ...(subject && part ? [part] : [])]
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

export function goTo(screen: string, subject?: string, part?: string): void {
  window.location.hash = linkTo(screen, subject, part)
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(watchHash, () => window.location.hash))
}

function watchHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

function readPart(text: string): string | null {
  return text ? decodeURIComponent(text) : null
}
