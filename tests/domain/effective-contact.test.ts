import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contact,
  channels,
  defaultEffectiveRule,
  directions,
  isEffective,
  ruleForGrade,
} from '#shared/domain/effective-contact.ts'
import { findGrade } from '#shared/domain/grade-scheme.ts'
import { shop4sScheme } from '#shared/domain/grade-scheme-presets.ts'
import { findOutcome, type Outcome } from '#shared/domain/outcome.ts'
import { outcomePresets } from '#shared/domain/outcome-presets.ts'

function contact(code: string, changes: Partial<Contact> = {}): Contact {
  const outcome: Outcome | undefined = findOutcome(outcomePresets, code)
  if (!outcome) throw new Error(`No outcome ${code}`)
  return { outcome, channel: 'phone', direction: 'out', seconds: null, measured: false, ...changes }
}

function effective(code: string, changes: Partial<Contact> = {}) {
  return isEffective(contact(code, changes), defaultEffectiveRule)
}

describe('R40 decision 12: an effective contact', () => {
  test('on the phone lasted 20 seconds where the dialler measured it', () => {
    expect(effective('talked', { seconds: 20, measured: true })).toBe(true)
    expect(effective('talked', { seconds: 19, measured: true })).toBe(false)
    expect(effective('talked', { seconds: 5, measured: false })).toBe(true)
    expect(effective('talked')).toBe(true)
  })

  test('in the shop or by two-way WeChat needs no seconds', () => {
    expect(effective('talked', { channel: 'shop', seconds: 3, measured: true })).toBe(true)
    expect(effective('talked', { channel: 'wechat' })).toBe(true)
    expect(effective('message-sent', { channel: 'wechat', direction: 'in' })).toBe(true)
  })

  test('is not a message that nobody answered', () => {
    expect(effective('message-sent', { channel: 'wechat' })).toBe(false)
    expect(effective('message-sent', { channel: 'sms' })).toBe(false)
  })

  test('is any appointment, however short the call', () => {
    expect(effective('appointment', { seconds: 4, measured: true })).toBe(true)
  })

  test.each(['promised', 'hung-up', 'no-answer', 'busy', 'off', 'dead-number', 'wrong-number'])(
    'is not %s',
    (code) => {
      expect(effective(code, { seconds: 300, measured: true })).toBe(false)
    },
  )

  test.each(['refused', 'won', 'bought-elsewhere', 'do-not-call'])('is %s, by the table', (code) => {
    expect(effective(code, { seconds: 3, measured: true })).toBe(true)
  })

  test('may be a message merely sent, for the grades C and D of 4S', () => {
    const sent = contact('message-sent', { channel: 'sms' })
    const inGrade = (code: string) =>
      isEffective(sent, ruleForGrade(defaultEffectiveRule, findGrade(shop4sScheme, code)))
    expect(['A', 'B', 'C', 'D'].map(inGrade)).toEqual([false, false, true, true])
    expect(isEffective(sent, ruleForGrade(defaultEffectiveRule, undefined))).toBe(false)
  })

  test('by voice always reached somebody, and never gets less so by lasting longer', () => {
    const contacts = fc.record({
      outcome: fc.constantFrom(...outcomePresets),
      channel: fc.constantFrom(...channels),
      direction: fc.constantFrom(...directions),
      seconds: fc.nat(600),
      measured: fc.boolean(),
    })
    fc.assert(
      fc.property(contacts, fc.nat(100), (some, more) => {
        const isNow = isEffective(some, defaultEffectiveRule)
        const isLonger = isEffective({ ...some, seconds: some.seconds + more }, defaultEffectiveRule)
        expect(isLonger || !isNow).toBe(true)
        if (isNow && some.channel === 'phone') expect(some.outcome.reached).toBe(true)
      }),
    )
  })
})
