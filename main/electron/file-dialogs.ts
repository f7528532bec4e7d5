import { BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { channels, type PickedFile } from './backend-messages.ts'
import type { Backend } from './backend-process.ts'
import { pageOrigin } from './page-protocol.ts'
import { shellTexts } from './shell-texts.ts'

const SHEETS = ['csv', 'txt', 'xlsx', 'xls']

/** The person names files in the system's own dialogs; the page never learns a path. */
export function offerFileDialogs(backend: Backend): void {
  ipcMain.handle(channels.pickFile, (event) => (isPage(event) ? pickFile(event, backend) : null))
  ipcMain.handle(channels.saveFile, (event, fileId: unknown, fileName: unknown) => {
    if (!isPage(event) || typeof fileId !== 'string' || typeof fileName !== 'string') return false
    return saveFile(event, { backend, fileId, fileName })
  })
}

async function pickFile(event: IpcMainInvokeEvent, backend: Backend): Promise<PickedFile | null> {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (!window) return null
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: shellTexts().sheets, extensions: SHEETS }],
  })
  const [path] = filePaths
  return path === undefined ? null : backend.pick(path)
}

interface Saving {
  readonly backend: Backend
  readonly fileId: string
  readonly fileName: string
}

async function saveFile(event: IpcMainInvokeEvent, { backend, fileId, fileName }: Saving): Promise<boolean> {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (!window) return false
  const { filePath, canceled } = await dialog.showSaveDialog(window, { defaultPath: fileName })
  return !canceled && filePath ? backend.save(fileId, filePath) : false
}

function isPage(event: IpcMainInvokeEvent): boolean {
  return event.senderFrame?.url.startsWith(`${pageOrigin}/`) ?? false
}
