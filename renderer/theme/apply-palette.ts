import type { Palette } from './palette.ts'

/** Writes the palette into CSS variables through the CSSOM, which a strict content policy allows. */
export function applyPalette(root: HTMLElement, palette: Palette, isDark: boolean): void {
  for (const [name, colour] of Object.entries(palette)) root.style.setProperty(variableOf(name), colour)
  root.style.setProperty('color-scheme', isDark ? 'dark' : 'light')
  root.dataset.look = isDark ? 'dark' : 'light'
}

function variableOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
