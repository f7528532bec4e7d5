import { join } from 'node:path'
import { protocol } from 'electron'
import { contentSecurityPolicy, makeNonce, securityHeaders } from '#main/server/hosts/page-security.ts'
import { readStaticFile } from '#main/server/hosts/static-files.ts'

const PAGE_HOST = 'intentcard'
export const pageOrigin = `app://${PAGE_HOST}`

/** Must run before the app is ready: makes `app://` a real origin, so that `'self'` means something. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built page from inside the program; it talks over its port only, so it may connect nowhere. */
export function servePage(): void {
  const root = join(import.meta.dirname, '../renderer')
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const nonce = makeNonce()
    const file = url.host === PAGE_HOST ? await readStaticFile(root, url.pathname, nonce) : null
    if (!file) return new Response(null, { status: 404, headers: securityHeaders })
    const policy = contentSecurityPolicy({ nonce, connect: "'none'" })
    return new Response(file.body, {
      headers: { ...securityHeaders, 'content-type': file.type, 'content-security-policy': policy },
    })
  })
}
