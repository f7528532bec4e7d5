import { EventEmitter } from 'node:events'
import { BrowserWindow } from './browser-window.ts'
import { chromiumHost } from './chromium-host.ts'

class App extends EventEmitter {
  readonly isPackaged = false
  readonly #paths = new Map<string, string>()
  #isQuitting = false

  /** Ready comes after the main file has run to its end, as in Electron. */
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
  }

  getLocale(): string {
    return 'zh-CN'
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? ''
  }

  requestSingleInstanceLock(): boolean {
    return true
  }

  quit(): void {
    void this.#quit()
  }

  exit(code = 0): void {
    void chromiumHost()
      .then(({ context }) => context.close())
      .then(() => process.exit(code))
  }

  async #quit(): Promise<void> {
    if (this.#isQuitting) return
    this.#isQuitting = true
    for (const window of BrowserWindow.getAllWindows()) await window.close()
    let isPrevented = false
    this.emit('will-quit', {
      preventDefault: () => {
        isPrevented = true
      },
    })
    this.#isQuitting = false
    if (!isPrevented) this.exit()
  }
}

export const app = new App()
