/** What a key means on the desk. */
export type KeyAction =
  | { readonly kind: 'outcome'; readonly key: string }
  | { readonly kind: 'grade'; readonly code: string }
  | { readonly kind: PlainKind }

export type PlainKind =
  | 'next'
  | 'previous'
  | 'dial'
  | 'number'
  | 'more'
  | 'rank'
  | 'note'
  | 'date'
  | 'save'
  | 'undo'
  | 'flip'
  | 'new-card'
  | 'help'
  | 'leave'

/** A key as it was pressed, and where the cursor stood. */
export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly isAlt: boolean
  readonly isCtrl: boolean
  readonly isComposing: boolean
  readonly isRepeat: boolean
  readonly focus: 'nowhere' | 'text' | 'control'
  /** `G` was pressed: the next digit is a grade's place. */
  readonly isRankAwaited: boolean
}

const letters: Readonly<Record<string, PlainKind>> = {
  J: 'next',
  K: 'previous',
  G: 'rank',
  N: 'note',
  T: 'date',
  Z: 'undo',
  F: 'flip',
  P: 'number',
}

const repeatable: ReadonlySet<string> = new Set(['next', 'previous'])

/**
 * The desk's keys: single ones while no control has the focus, with Alt from inside text, none while an input
 * method is composing. `grades` are the codes of the scheme in use, nearest to buying first.
 */
export function keyAction(pressed: PressedKey, grades: readonly string[]): KeyAction | null {
  if (pressed.isComposing) return null
  if (pressed.key === 'Escape') return pressed.focus === 'nowhere' ? null : { kind: 'leave' }
  if (isSaveFromText(pressed)) return { kind: 'save' }
  if (pressed.isCtrl) return null
  const isSpoken = pressed.focus === 'nowhere' ? !pressed.isAlt : pressed.isAlt && pressed.focus === 'text'
  if (!isSpoken) return null
  const action = meaningOf(pressed, grades)
  return pressed.isRepeat && action && !repeatable.has(action.kind) ? null : action
}

/** Letters that the desk keeps for itself; a grade of that letter is reached by its place. */
export function isTakenLetter(letter: string): boolean {
  return letter.toUpperCase() in letters
}

function isSaveFromText({ key, focus, isAlt, isCtrl, isRepeat }: PressedKey): boolean {
  return key === 'Enter' && focus === 'text' && (isAlt || isCtrl) && !isRepeat
}

function meaningOf(pressed: PressedKey, grades: readonly string[]): KeyAction | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(pressed.code)?.[1]
  if (digit !== undefined) return digitAction(digit, pressed, grades)
  const letter = /^Key([A-Z])$/.exec(pressed.code)?.[1] ?? pressed.key.toUpperCase()
  const grade = grades.find((code) => code.toUpperCase() === letter && !isTakenLetter(code))
  if (grade !== undefined) return { kind: 'grade', code: grade }
  const plain = letters[letter]
  if (plain) return { kind: plain }
  return pressed.focus === 'nowhere' ? signAction(pressed.key) : null
}

function digitAction(
  digit: string,
  { isRankAwaited }: PressedKey,
  grades: readonly string[],
): KeyAction | null {
  if (!isRankAwaited) return digit === '0' ? { kind: 'more' } : { kind: 'outcome', key: digit }
  const code = grades[Number(digit) - 1]
  return code === undefined ? null : { kind: 'grade', code }
}

function signAction(key: string): KeyAction | null {
  switch (key) {
    case ' ':
      return { kind: 'dial' }
    case 'Enter':
      return { kind: 'save' }
    case '?':
    case '？':
      return { kind: 'help' }
    case '+':
      return { kind: 'new-card' }
    default:
      return null
  }
}
