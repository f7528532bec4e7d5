import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** One file of the page as it goes over the wire. */
export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** A file below `root`, null when there is none or the path leads out of it. Pages get the nonce on what they may run. */
export async function readStaticFile(root: string, path: string, nonce: string): Promise<StaticFile | null> {
  const file = fileBelow(root, path)
  const type = TYPES[extname(file ?? '')]
  if (!file || !type) return null
  try {
    const body = await readFile(file)
    const isPage = type.startsWith('text/html')
    return { type, body: new Uint8Array(isPage ? Buffer.from(addNonce(body.toString('utf8'), nonce)) : body) }
  } catch {
    return null
  }
}

function fileBelow(root: string, path: string): string | null {
  const wanted = decodePath(path)
  if (wanted === null || wanted.includes('\u0000')) return null
  const file = normalize(join(root, wanted === '/' ? 'index.html' : wanted))
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function addNonce(page: string, nonce: string): string {
  return page.replace(/<(script|style)\b/g, `<$1 nonce="${nonce}"`)
}
