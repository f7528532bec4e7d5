import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createApi } from '#renderer/api.ts'
import { App } from '#renderer/app.tsx'
import { clearDesk } from '#renderer/stores/desk.ts'
import type { FakeShop } from './fake-shop.ts'

// The machine that runs the tests may be busy with others.
configure({ asyncUtilTimeout: 60_000 })

/** The whole program over a shop in memory, as somebody with a keyboard meets it. */
export function showApp(shop: FakeShop) {
  clearDesk()
  window.location.hash = ''
  giveRoom()
  const user = userEvent.setup()
  const shown = render(<App api={createApi(shop.client)} />)
  return { user, ...shown }
}

/** jsdom lays nothing out and opens no dialog; the virtual list needs some height to draw its rows into. */
function giveRoom(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 700 })
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 292 })
}
