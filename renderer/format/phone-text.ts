const chinaMobile = /^(1\d{2})(\d{4})(\d{4})$/

/** `138 1234 5678`; anything else stays as it was written, a masked number too. */
export function phoneText(shown: string): string {
  return shown.replace(chinaMobile, '$1 $2 $3')
}
