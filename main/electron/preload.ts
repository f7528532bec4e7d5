import { contextBridge, ipcRenderer } from 'electron'

/** A file of this PC as the page may name it; its path stays outside. */
interface PickedFile {
  readonly fileId: string
  readonly fileName: string
  readonly bytes: number
}

/** The few powers that a page in the desktop program has and a page in a browser has not. */
const desktop = {
  pickFile: (kind: 'import'): Promise<PickedFile | null> => ipcRenderer.invoke('pick-file', kind),
  saveFile: (fileId: string, fileName: string): Promise<boolean> =>
    ipcRenderer.invoke('save-file', fileId, fileName),
}

contextBridge.exposeInMainWorld('intentcard', desktop)

// A port cannot cross the bridge: it is posted to the page, now and after every restart of the backend.
ipcRenderer.on('port', (event) => {
  window.postMessage({ kind: 'intentcard-port' }, window.location.origin, [...event.ports])
})

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source === window && isWish(event.data)) ipcRenderer.send('port-wanted')
})

function isWish(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'kind' in body && body.kind === 'intentcard-port-wanted'
}
