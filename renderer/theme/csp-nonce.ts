/** The nonce that lets Ant Design add its style sheets, where the host serves one. */
export function cspNonce(page: Document): string | undefined {
  const script = page.querySelector<HTMLScriptElement>('script[nonce]')
  const meta = page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')
  return script?.nonce || meta?.nonce || meta?.content || undefined
}
