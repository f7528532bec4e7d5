// What `import … from 'electron'` finds in the stand-in: as much of it as the program uses.
import { createContextlessMenu } from './menu.ts'

// biome-ignore lint/performance/noBarrelFile: this file is a module of somebody else's shape
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { MessageChannelMain } from './ports.ts'
export { protocol } from './protocol.ts'
export { utilityProcess } from './utility-process.ts'

export const Menu = createContextlessMenu()
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
}
export const shell = { openPath: async () => '' }
