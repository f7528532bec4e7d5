import { Menu, type MenuItemConstructorOptions, shell } from 'electron'
import { shellTexts } from './shell-texts.ts'

/** The few entries that no page can offer; without the edit roles, copy and paste do not work on macOS. */
export function setMenu(folder: string): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([fileMenu(folder), editMenu(), viewMenu()]))
}

function fileMenu(folder: string): MenuItemConstructorOptions {
  const { file, openFolder, quit } = shellTexts()
  return {
    label: file,
    submenu: [
      { label: openFolder, click: () => void shell.openPath(folder) },
      { type: 'separator' },
      { label: quit, role: 'quit' },
    ],
  }
}

function editMenu(): MenuItemConstructorOptions {
  const { edit, undo, redo, cut, copy, paste, selectAll } = shellTexts()
  return {
    label: edit,
    submenu: [
      { label: undo, role: 'undo' },
      { label: redo, role: 'redo' },
      { type: 'separator' },
      { label: cut, role: 'cut' },
      { label: copy, role: 'copy' },
      { label: paste, role: 'paste' },
      { label: selectAll, role: 'selectAll' },
    ],
  }
}

function viewMenu(): MenuItemConstructorOptions {
  const { view, zoomIn, zoomOut, resetZoom, fullScreen } = shellTexts()
  return {
    label: view,
    submenu: [
      { label: zoomIn, role: 'zoomIn' },
      { label: zoomOut, role: 'zoomOut' },
      { label: resetZoom, role: 'resetZoom' },
      { type: 'separator' },
      { label: fullScreen, role: 'togglefullscreen' },
    ],
  }
}
