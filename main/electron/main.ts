import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, dialog, ipcMain } from 'electron'
import { dataFolder } from '#main/server/data-folder.ts'
import { channels } from './backend-messages.ts'
import { Backend } from './backend-process.ts'
import { offerFileDialogs } from './file-dialogs.ts'
import { setMenu } from './menu.ts'
import { registerPageScheme, servePage } from './page-protocol.ts'
import { shellTexts } from './shell-texts.ts'
import { openWindow } from './window.ts'

const { values } = parseArgs({
  args: process.argv.slice(app.isPackaged ? 1 : 2),
  options: { data: { type: 'string' }, demo: { type: 'boolean', default: false } },
  strict: false,
})
const isDemo = values.demo === true
const folder = dataFolder(
  { given: typeof values.data === 'string' ? values.data : undefined, isDemo },
  { platform: process.platform, env: process.env, home: homedir() },
)
const shellFolder = join(folder, 'shell')
mkdirSync(shellFolder, { recursive: true })
app.setPath('userData', shellFolder)

// Not awaited: the app becomes ready only after this file has run to its end.
if (app.requestSingleInstanceLock()) void start()
else app.quit()

async function start(): Promise<void> {
  registerPageScheme()
  app.on('second-instance', showWindow)
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()

  servePage()
  const backend = new Backend({ folder, onFailed: giveUp })
  ipcMain.on(channels.portWanted, (event) => backend.connect(event.sender))
  offerFileDialogs(backend)
  setMenu(folder)
  stopBeforeQuit(() => backend.stop())
  await openWindow(join(shellFolder, 'window.json'))
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

function giveUp(sentence: string | null): void {
  const { cannotOpen, keepsFailing, name } = shellTexts()
  dialog.showErrorBox(sentence === null ? name : cannotOpen, sentence ?? keepsFailing)
  app.exit(1)
}

/** The book is closed in order before the program ends. */
function stopBeforeQuit(stop: () => Promise<void>): void {
  let isStopped = false
  app.on('will-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    void stop().then(() => {
      isStopped = true
      app.quit()
    })
  })
}
