import { join } from 'node:path'
import { BrowserWindow, type Session, type WebContents } from 'electron'
import { pageOrigin } from './page-protocol.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

const smallest = { minWidth: 1024, minHeight: 680 }
/** The page copies a number to be dialled; it may do nothing else that a person would have to allow. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Opens the one window on the page that lies inside the program. */
export async function openWindow(stateFile: string): Promise<BrowserWindow> {
  const { bounds, isMaximized } = readWindowState(stateFile)
  const window = new BrowserWindow({
    ...bounds,
    ...smallest,
    show: false,
    title: '意向卡',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  keepWindowState(window, stateFile)
  holdIn(window.webContents)
  refusePermissions(window.webContents.session)
  await window.loadURL(`${pageOrigin}/index.html`)
  return window
}

/** The page stays the page: no navigation, no second window, no embedded one. */
function holdIn(page: WebContents): void {
  page.setWindowOpenHandler(() => ({ action: 'deny' }))
  page.on('will-navigate', (event) => event.preventDefault())
  page.on('will-redirect', (event) => event.preventDefault())
  page.on('will-attach-webview', (event) => event.preventDefault())
  page.on('render-process-gone', () => page.reload())
}

function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_page, permission, answer) =>
    answer(ALLOWED_PERMISSIONS.has(permission)),
  )
  session.setPermissionCheckHandler((_page, permission) => ALLOWED_PERMISSIONS.has(permission))
}
