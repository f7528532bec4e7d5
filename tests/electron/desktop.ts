import type { Page } from 'playwright-core'

/** The running desktop program, in the stand-in or in real Electron. */
export interface Desktop {
  readonly page: Page
  /** Id of the backend's process, null while there is none. */
  backendPid(): Promise<number | null>
  /** Quits as a person does; gives the exit code. */
  quit(): Promise<number | null>
  kill(): void
}

export interface DesktopKind {
  readonly name: string
  /** Starts the built program on the book in this folder. */
  launch(folder: string): Promise<Desktop>
}
