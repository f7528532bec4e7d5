// What antd and the virtual lists ask of a browser and jsdom does not have.
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

const neverMatches = (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
})

class SilentResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.matchMedia = neverMatches
globalThis.ResizeObserver = SilentResizeObserver
Element.prototype.scrollIntoView = () => undefined

const computedStyle = window.getComputedStyle.bind(window)
// jsdom complains on the console when antd asks for the style of a pseudo-element.
window.getComputedStyle = (element) => computedStyle(element)

afterEach(cleanup)
