/** What a file is by its content, whatever its name says. */
export type FileForm =
  | { readonly form: 'text' | 'zip' | 'compound' | 'old-excel' | 'html' | 'xml-sheet' }
  | { readonly form: 'other'; readonly what: string }

const signatures: readonly (readonly [what: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['Windows EXE', [0x4d, 0x5a, 0x90]],
]

/** Looks at the first bytes only. */
export function formOf(head: Uint8Array): FileForm {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return { form: 'zip' }
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { form: 'compound' }
  if (
    head[0] === 0x09 &&
    [0, 2, 4, 8].includes(head[1] ?? -1) &&
    (head[2] === 4 || head[2] === 6 || head[2] === 8)
  ) {
    return { form: 'old-excel' }
  }
  const known = signatures.find(([, start]) => startsWith(head, start))
  return known ? { form: 'other', what: known[0] } : formOfText(head)
}

function formOfText(head: Uint8Array): FileForm {
  const start = new TextDecoder('latin1')
    .decode(head.subarray(0, 4096))
    .replaceAll('\0', '')
    .replace(/^[ÿþï»¿\s]+/, '')
  if (/^mime-version:/i.test(start)) return { form: 'other', what: 'MHT' }
  if (/^<\?xml[^>]*>/i.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return { form: 'xml-sheet' }
  return /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<meta|<table|<style|<!--)/i.test(start)
    ? { form: 'html' }
    : { form: hasBinary(head) ? 'other' : 'text', what: '' }
}

/** Control signs that no text has, zeros apart: UTF-16 is full of them, and a list may hold a stray one. */
function hasBinary(head: Uint8Array): boolean {
  const start = head.subarray(0, 65_536)
  let strange = 0
  for (const byte of start)
    if (byte > 0 && byte < 32 && (byte < 9 || byte > 13) && byte !== 26 && byte !== 27) strange++
  return strange > 8 && strange / start.length > 0.02
}

function startsWith(head: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => head[place] === byte)
}
