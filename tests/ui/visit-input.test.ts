import { describe, expect, test } from 'vitest'
import { needsBottleneck } from '#renderer/screens/call-desk/form/form-needs.ts'
import { type FormMeaning, gapsOf, visitInput } from '#renderer/screens/call-desk/form/visit-input.ts'
import {
  callSecondsOf,
  emptyVisitForm,
  isFormTouched,
  parseVisitForm,
  type VisitForm,
} from '#renderer/stores/visit-form.ts'
import { demoView } from './fake-cards.ts'

const proposal = {
  grade: 'B',
  next: { on: '2026-12-07', minute: 720 },
  limitOn: '2026-12-12',
  gapDays: 15,
  movedFrom: null,
  retryAt: null,
}
const nowMs = Date.parse('2026-11-22T02:42:00.000Z')

function meaning(
  outcome: string,
  form: Partial<VisitForm> = {},
  change: Partial<FormMeaning> = {},
): FormMeaning {
  const found = demoView.outcomes.find((one) => one.code === outcome)
  if (!found) throw new Error(`no outcome ${outcome}`)
  return {
    form: { ...emptyVisitForm, outcome, ...form },
    outcome: found,
    proposal,
    phoneId: null,
    nowMs,
    lateAt: null,
    ...change,
  }
}

describe('what the form sends', () => {
  test('R04 the proposed grade and day are taken unless the agent chose', () => {
    expect(visitInput(meaning('talked', { content: '想看车' }))).toMatchObject({
      grade: 'B',
      next: { on: '2026-12-07', minute: 720, isPromise: false, reason: null },
    })
    expect(visitInput(meaning('talked', { grade: 'A', nextOn: '2026-11-25' }))).toMatchObject({
      grade: 'A',
      next: { on: '2026-11-25', minute: null },
    })
  })

  test('R65 an attempt sends no next contact', () => {
    expect(visitInput(meaning('no-answer')).next).toBeNull()
  })

  test('R20 an outcome that ends the card sends its ending and no next contact', () => {
    const visit = visitInput(meaning('bought-elsewhere', { content: '买了别家', closeWhat: '影豹' }))
    expect(visit.close).toMatchObject({ status: 'lost', what: '影豹' })
    expect(visit.next).toBeNull()
  })

  test('R20 why a card is stopped is what was said: it is asked for once', () => {
    const visit = visitInput(meaning('do-not-call', { content: '请勿再打\n他很生气' }))
    expect(visit).toMatchObject({
      content: '请勿再打\n他很生气',
      close: { status: 'stopped', reason: '请勿再打' },
    })
  })

  test('a promise needs its hour to be one', () => {
    expect(visitInput(meaning('promised', { nextOn: '2026-11-23', nextMinute: 870 })).next).toMatchObject({
      isPromise: true,
    })
    expect(visitInput(meaning('promised', { nextOn: '2026-11-23' })).next).toMatchObject({ isPromise: false })
  })

  test('the call’s seconds run from the dial, and a late entry has none', () => {
    expect(visitInput(meaning('talked', { callBeganAt: nowMs - 167_000 })).seconds).toBe(167)
    const late = visitInput(meaning('talked', { callBeganAt: nowMs }, { lateAt: '2026-11-20T04:00:00.000Z' }))
    expect(late).toMatchObject({ seconds: null, precision: 'day', occurredAt: '2026-11-20T04:00:00.000Z' })
  })
})

describe('what is missing', () => {
  const kinds = (...question: Parameters<typeof gapsOf>) => gapsOf(...question).map((fault) => fault.kind)

  test('decision 13 one line, a grade and a day; a plan where the grade has not risen', () => {
    expect(kinds(meaning('talked', {}, { proposal: { ...proposal, grade: null } }), true)).toEqual([
      'no-grade',
      'no-content',
      'no-bottleneck',
    ])
    expect(kinds(meaning('talked', { content: '想看车', bottleneck: '旧车差价' }), true)).toEqual([])
  })

  test('R02 one who asked to be called again wants a day, one who hung up has his ladder', () => {
    const none = { ...proposal, next: null }
    expect(kinds(meaning('promised', {}, { proposal: none }), false)).toEqual(['no-next'])
    expect(
      kinds(meaning('hung-up', {}, { proposal: { ...none, retryAt: '2026-11-23T02:00:00.000Z' } }), false),
    ).toEqual([])
  })

  test('R20 R21 an ending wants one line and what it ended with, and no day', () => {
    expect(kinds(meaning('bought-elsewhere'), false)).toEqual(['no-content', 'close-needs-what'])
    expect(kinds(meaning('do-not-call'), true)).toEqual(['no-content'])
    expect(kinds(meaning('do-not-call', { content: '请勿再打' }), true)).toEqual([])
    expect(kinds(meaning('won', { content: '订了', closeWhat: 'UNI-V' }), true)).toEqual([])
  })

  test('an attempt misses nothing', () => {
    expect(kinds(meaning('busy'), true)).toEqual([])
  })

  test('decision 13 H and A want a plan unless they rose; a first grade has nothing to rise from', () => {
    const { scheme } = demoView
    expect(needsBottleneck({ before: 'H', after: 'H', scheme })).toBe(true)
    expect(needsBottleneck({ before: 'H', after: 'A', scheme })).toBe(true)
    expect(needsBottleneck({ before: 'A', after: 'H', scheme })).toBe(false)
    expect(needsBottleneck({ before: 'B', after: 'B', scheme })).toBe(false)
    expect(needsBottleneck({ before: null, after: 'H', scheme })).toBe(false)
  })
})

describe('drafts', () => {
  test('a kept draft comes back whole', () => {
    const form: VisitForm = { ...emptyVisitForm, outcome: 'talked', content: '四字成语', callBeganAt: nowMs }
    expect(parseVisitForm(JSON.stringify(form))).toEqual(form)
  })

  test('a draft of another version keeps what is understood', () => {
    expect(parseVisitForm('{"content":"还在","nextOn":"明天","colour":"red"}')).toEqual({
      ...emptyVisitForm,
      content: '还在',
    })
    expect(parseVisitForm('not json')).toEqual(emptyVisitForm)
  })

  test('only a touched form is worth keeping', () => {
    expect(isFormTouched(emptyVisitForm)).toBe(false)
    expect(isFormTouched({ ...emptyVisitForm, content: ' ' })).toBe(true)
  })

  test('a stopped timer stands still', () => {
    expect(callSecondsOf({ ...emptyVisitForm, callBeganAt: nowMs - 9000, callSeconds: 5 }, nowMs)).toBe(5)
    expect(callSecondsOf(emptyVisitForm, nowMs)).toBeNull()
  })
})
