import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyAction, type PressedKey } from '#renderer/screens/call-desk/keys/key-action.ts'

const grades = ['H', 'A', 'B', 'C']

function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key
}

function press(key: string, change: Partial<PressedKey> = {}): PressedKey {
  return {
    key,
    code: codeOf(key),
    isAlt: false,
    isCtrl: false,
    isComposing: false,
    isRepeat: false,
    focus: 'nowhere',
    isRankAwaited: false,
    ...change,
  }
}

describe('the desk’s keys', () => {
  test.each([
    ['j', { kind: 'next' }],
    ['K', { kind: 'previous' }],
    [' ', { kind: 'dial' }],
    ['3', { kind: 'outcome', key: '3' }],
    ['0', { kind: 'more' }],
    ['h', { kind: 'grade', code: 'H' }],
    ['n', { kind: 'note' }],
    ['t', { kind: 'date' }],
    ['Enter', { kind: 'save' }],
    ['z', { kind: 'undo' }],
    ['?', { kind: 'help' }],
    ['+', { kind: 'new-card' }],
  ])('%s means %o while nothing has the focus', (key, action) => {
    expect(keyAction(press(key), grades)).toEqual(action)
  })

  test('G and a digit name a grade by its place', () => {
    expect(keyAction(press('g'), grades)).toEqual({ kind: 'rank' })
    expect(keyAction(press('2', { isRankAwaited: true }), grades)).toEqual({ kind: 'grade', code: 'A' })
    expect(keyAction(press('9', { isRankAwaited: true }), grades)).toBeNull()
  })

  test('a grade whose letter the desk keeps for itself is reached by its place only', () => {
    expect(keyAction(press('n'), ['N', 'O'])).toEqual({ kind: 'note' })
    expect(keyAction(press('o'), ['N', 'O'])).toEqual({ kind: 'grade', code: 'O' })
  })

  test('inside text the bare keys write, and the same keys with Alt act', () => {
    for (const key of ['j', '3', 'h', 'n', 'Enter', ' ']) {
      expect(keyAction(press(key, { focus: 'text' }), grades)).toBeNull()
    }
    expect(keyAction(press('3', { focus: 'text', isAlt: true }), grades)).toEqual({
      kind: 'outcome',
      key: '3',
    })
    expect(keyAction(press('˙', { code: 'KeyH', focus: 'text', isAlt: true }), grades)).toEqual({
      kind: 'grade',
      code: 'H',
    })
    expect(keyAction(press('Enter', { focus: 'text', isAlt: true }), grades)).toEqual({ kind: 'save' })
    expect(keyAction(press('Escape', { focus: 'text' }), grades)).toEqual({ kind: 'leave' })
  })

  test('a button that has the focus keeps its own keys', () => {
    for (const key of ['Enter', ' ', 'j', '3'])
      expect(keyAction(press(key, { focus: 'control' }), grades)).toBeNull()
  })

  test('an input method that is composing never triggers anything, Enter least of all', () => {
    const anyKey = fc.constantFrom('Enter', ' ', 'j', 'h', '1', 'z', 'Escape')
    const anyFocus = fc.constantFrom<PressedKey['focus']>('nowhere', 'text', 'control')
    fc.assert(
      fc.property(anyKey, anyFocus, fc.boolean(), fc.boolean(), (key, focus, isAlt, isCtrl) => {
        return keyAction(press(key, { focus, isAlt, isCtrl, isComposing: true }), grades) === null
      }),
    )
  })

  test('a key held down saves once, and walks the list as long as it is held', () => {
    expect(keyAction(press('Enter', { isRepeat: true }), grades)).toBeNull()
    expect(keyAction(press('3', { isRepeat: true }), grades)).toBeNull()
    expect(keyAction(press('Enter', { isRepeat: true, focus: 'text', isAlt: true }), grades)).toBeNull()
    expect(keyAction(press('j', { isRepeat: true }), grades)).toEqual({ kind: 'next' })
  })

  test('the browser’s own Ctrl keys stay with the browser', () => {
    for (const key of ['t', 'n', 'h', '1']) expect(keyAction(press(key, { isCtrl: true }), grades)).toBeNull()
  })
})
