import { readFileSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'

interface WindowState {
  readonly bounds: Rectangle
  readonly isMaximized: boolean
}

const firstSize = { width: 1440, height: 900 }

/** Where the window was when it was closed, as far as a screen is still there. */
export function readWindowState(file: string): {
  readonly bounds: Partial<Rectangle>
  readonly isMaximized: boolean
} {
  const state = readState(file)
  if (!state || !isOnScreen(state.bounds)) return { bounds: firstSize, isMaximized: false }
  return state
}

/** Remembers where the window is; the screen it is on may be gone next time. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // A full or read-only disk costs the window its place, nothing else.
    }
  })
}

function readState(file: string): WindowState | null {
  try {
    const state: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isState(state) ? state : null
  } catch {
    return null
  }
}

function isState(state: unknown): state is WindowState {
  if (typeof state !== 'object' || state === null || !('bounds' in state)) return false
  const { bounds } = state
  if (typeof bounds !== 'object' || bounds === null) return false
  return ['x', 'y', 'width', 'height'].every((key) => Number.isInteger(Reflect.get(bounds, key)))
}

function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const isAcross = bounds.x < workArea.x + workArea.width && bounds.x + bounds.width > workArea.x
    return isAcross && bounds.y >= workArea.y - 1 && bounds.y < workArea.y + workArea.height
  })
}
