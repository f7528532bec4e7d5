/** Whether a text holds NUL or another invisible control character; line breaks and tabs are none of them. */
export function hasControlCharacter(text: string): boolean {
  return /[^\P{Cc}\n\r\t]/u.test(text)
}
