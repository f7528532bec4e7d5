const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of an element as it was meant: references resolved, line ends as XML has them, `_x000D_` as workbooks have it. */
export function textOfXml(raw: string): string {
  const text = raw.includes('&') ? raw.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, resolveReference) : raw
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
}

/** The value of an attribute in a start tag; nothing where it has none of that name, whatever its prefix. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found ? textOfXml(found[1] ?? found[2] ?? '') : undefined
}

function resolveReference(reference: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? reference
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference
}
