import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { chromiumHost } from './chromium-host.ts'
import { answerNextDialog, shownErrors } from './dialog.ts'
import { mayPage } from './session.ts'
import { runningUtilities } from './utility-process.ts'

/** What a test may ask of the program under test, over the channel of the process. */
export type Wish =
  | { readonly kind: 'pages' }
  | { readonly kind: 'backend' }
  | { readonly kind: 'window' }
  | { readonly kind: 'may'; readonly permission: string }
  | { readonly kind: 'answer-dialog'; readonly path: string }
  | { readonly kind: 'errors' }
  | { readonly kind: 'second-instance' }
  | { readonly kind: 'quit' }

export type Asked = Wish & { readonly request: number }
export interface Told {
  readonly request: number
  readonly value: unknown
}

/** Answers the test that has started this process. */
export function answerTests(): void {
  process.on('message', (asked: Asked) => {
    void grant(asked).then((value) => process.send?.({ request: asked.request, value } satisfies Told))
  })
}

async function grant(wish: Wish): Promise<unknown> {
  switch (wish.kind) {
    case 'pages':
      return (await chromiumHost()).debugPort
    case 'backend':
      return runningUtilities()[0]?.pid ?? null
    case 'window': {
      const [window] = BrowserWindow.getAllWindows()
      return window ? { ...window.options.webPreferences, isFocused: window.isFocused() } : null
    }
    case 'may':
      return mayPage(wish.permission)
    case 'answer-dialog':
      answerNextDialog(wish.path)
      return null
    case 'errors':
      return shownErrors()
    case 'second-instance':
      app.emit('second-instance', {})
      return null
    case 'quit':
      app.quit()
      return null
  }
}
