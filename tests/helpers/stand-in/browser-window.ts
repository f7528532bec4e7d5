import { EventEmitter } from 'node:events'
import { WebContents } from './web-contents.ts'

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowOptions extends Partial<Bounds> {
  readonly webPreferences: {
    readonly preload: string
    readonly contextIsolation?: boolean
    readonly sandbox?: boolean
    readonly nodeIntegration?: boolean
  }
}

const firstBounds: Bounds = { x: 0, y: 0, width: 800, height: 600 }

/** Electron's BrowserWindow; what it looks like on a desktop is not played. */
export class BrowserWindow extends EventEmitter {
  static readonly #all = new Set<BrowserWindow>()
  readonly webContents: WebContents
  readonly options: WindowOptions
  #isMaximized = false
  #isFocused = false

  constructor(options: WindowOptions) {
    super()
    this.options = options
    this.webContents = new WebContents(options.webPreferences.preload)
    BrowserWindow.#all.add(this)
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return [...BrowserWindow.#all]
  }

  static fromWebContents(contents: EventEmitter): BrowserWindow | null {
    return [...BrowserWindow.#all].find(({ webContents }) => webContents === contents) ?? null
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url)
    this.emit('ready-to-show')
  }

  getNormalBounds(): Bounds {
    return { ...firstBounds, ...boundsIn(this.options) }
  }

  maximize(): void {
    this.#isMaximized = true
  }

  isMaximized(): boolean {
    return this.#isMaximized
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {
    this.#isMaximized = false
  }

  show(): void {
    this.emit('show')
  }

  focus(): void {
    this.#isFocused = true
  }

  isFocused(): boolean {
    return this.#isFocused
  }

  async close(): Promise<void> {
    this.emit('close')
    await this.webContents.close()
    BrowserWindow.#all.delete(this)
    this.emit('closed')
  }
}

function boundsIn({ x, y, width, height }: WindowOptions): Partial<Bounds> {
  const given = Object.entries({ x, y, width, height }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}
