export interface PickedFile {
  readonly fileId: string
  readonly fileName: string
}

/** What the desktop program's preload lends to the page. */
export interface Desktop {
  pickFile(kind: 'import'): Promise<PickedFile | null>
  saveFile(fileId: string, fileName: string): Promise<boolean>
}

declare global {
  interface Window {
    readonly intentcard?: Desktop
  }
}

/** The powers of the desktop program; none in a browser. */
export function desktopOf(page: Window): Desktop | null {
  return page.intentcard ?? null
}
