import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visitInput } from '#shared/contract/visit.ts'
import type { CardEvent } from '#shared/domain/card-event.ts'
import { isInQueue } from '#shared/domain/card-status.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { findOutcome } from '#shared/domain/outcome.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { checkVisit } from '#shared/domain/visit/check-visit.ts'
import { decideVisit } from '#shared/domain/visit/decide-visit.ts'
import { emptyVisit, proposeVisit } from '#shared/domain/visit/propose-visit.ts'
import type { VisitInput } from '#shared/domain/visit/visit-input.ts'
import { attempts, lives } from '#tests/builders/arbitrary-life.ts'
import { at, attempted, car, created, talked, voided } from '#tests/builders/card-events.ts'
import { ask, form, nextOn, now, promise } from '#tests/builders/visit-form.ts'

const rules = defaultShopRules('car')
const author = { agentId: 'agent-1', ids: { visitId: 'visit-9', statusId: 'status-9' } }
const events = [created(at('2026-11-10')), talked('v1', at('2026-11-18'), { gradeAfter: car('A') })]

function decide(input: Partial<VisitInput>, past: readonly CardEvent[] = events) {
  const decision = decideVisit({ ...ask(past, input), ...author })
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.faults))
  return decision
}

describe('decideVisit', () => {
  test('R11 one form gives the record, the card’s course and its number', () => {
    const { visit, closing, course } = decide({
      impression: ' 诚恳 ',
      seconds: 167,
      next: promise('2026-11-24', 720),
    })
    expect(visit).toEqual({
      ...{ id: 'visit-9', cardId: 'card-1', agentId: 'agent-1', number: 2 },
      ...{
        occurredAt: now,
        precision: 'minute',
        recordedAt: now,
        day: '2026-11-22',
        isLate: false,
        lateReason: null,
      },
      ...{ channel: 'phone', direction: 'out', phoneId: null, outcome: 'talked', outcomeVersion: 1 },
      ...{ isReached: true, isEffective: true, seconds: 167 },
      ...{ schemeId: 'car', schemeVersion: 1, gradeBefore: 'A', gradeAfter: 'H', callIntent: 'C' },
      ...{ impression: '诚恳', content: '评估师已上门', bottleneck: '旧车差价 → 申请置换补贴' },
      ...{ nextOn: '2026-11-24', nextMinute: 720, nextReason: null, promisedAt: at('2026-11-24', '12:00') },
      ...{ retryAt: null, statusAfter: null, intentQuestions: [], invitation: 'none' },
    })
    expect(closing).toBeNull()
    expect(course).toMatchObject({
      ...{ grade: car('H'), dueOn: '2026-11-24', dueMinute: 720, visitCount: 2, lastEffectiveAt: now },
      ...{ promisedAt: at('2026-11-24', '12:00'), dueReason: { kind: 'cadence', grade: 'H' } },
    })
  })

  test('R67 a number that was called is not called again within two hours, but for an agreed hour', () => {
    const retryOf = (input: Partial<VisitInput>) => decide(input).visit.retryAt
    expect(retryOf({ next: nextOn('2026-11-22') })).toBe(at('2026-11-22', '12:42'))
    expect(retryOf({ next: nextOn('2026-11-22', { minute: 690 }) })).toBe(at('2026-11-22', '11:30'))
    expect(retryOf({ next: nextOn('2026-11-22', { minute: 1140 }) })).toBe(at('2026-11-22', '12:42'))
    expect(retryOf({ next: promise('2026-11-22', 690) })).toBeNull()
    expect(retryOf({ next: nextOn('2026-11-23') })).toBeNull()
    expect(retryOf({ channel: 'shop', next: nextOn('2026-11-22') })).toBeNull()
    expect(decide({ outcome: 'busy' }).visit.retryAt).toBe(at('2026-11-22', '10:57'))
  })

  test('refuses with what checkVisit says', () => {
    const question = ask(events, { next: null })
    expect(decideVisit({ ...question, ...author })).toEqual({ kind: 'refused', faults: checkVisit(question) })
    expect(decideVisit({ ...ask(events, { outcome: '?' }), ...author }).kind).toBe('refused')
  })

  test('R65 an attempt has no number, no next contact and leaves the grade', () => {
    const { visit, course } = decide({
      ...emptyVisit,
      outcome: 'no-answer',
      next: nextOn('2026-12-24'),
      grade: 'C',
    })
    expect(visit).toMatchObject({
      ...{
        number: null,
        isReached: false,
        nextOn: null,
        promisedAt: null,
        retryAt: at('2026-11-22', '12:42'),
      },
      ...{ gradeBefore: 'A', gradeAfter: 'A', content: '' },
    })
    expect(course).toMatchObject({ dueOn: '2026-11-25', visitCount: 1, attempts: 1 })
  })

  test('R39 the dead is the number, not the person; 勿扰 is the person', () => {
    expect(decide({ ...emptyVisit, outcome: 'dead-number' })).toMatchObject({
      ...{ numberState: 'dead', course: { status: 'open' } },
    })
    expect(decide({ ...emptyVisit, outcome: 'do-not-call', content: '别再打了' })).toMatchObject({
      ...{
        numberState: 'refused',
        course: { status: 'stopped', dueOn: null },
        visit: { statusAfter: 'stopped' },
      },
      closing: { status: 'stopped', reason: 'do-not-call', visitId: 'visit-9' },
    })
  })

  test('R39 a refusal without another word lowers the grade', () => {
    const { visit, course } = decide({ outcome: 'refused', grade: null, next: nextOn('2026-12-22') })
    expect(visit).toMatchObject({ gradeBefore: 'A', gradeAfter: 'C', isEffective: true, callIntent: 'D' })
    expect(course).toMatchObject({
      dueOn: '2026-12-22',
      dueReason: { kind: 'cadence', grade: 'C', gapDays: 30 },
    })
  })

  test('R20 an order comes with its dates', () => {
    const close = {
      status: 'ordered',
      reason: '',
      what: 'UNI-V',
      orderedOn: '2026-11-22',
      deliveryOn: '2026-12-05',
    } as const
    const { closing, course } = decide({ close })
    expect(closing).toMatchObject({ status: 'ordered', orderedOn: '2026-11-22', reason: null, what: 'UNI-V' })
    expect(course).toMatchObject({ status: 'ordered', deliveryOn: '2026-12-05', dueOn: '2026-11-24' })
  })

  test('R64 who answered and did not talk is called at the promised hour, the due day stays', () => {
    const { visit, course } = decide({ ...emptyVisit, outcome: 'promised', next: nextOn('2026-11-23') })
    expect(visit).toMatchObject({
      number: 2,
      isEffective: false,
      gradeAfter: 'A',
      promisedAt: at('2026-11-23', '09:00'),
    })
    expect(course).toMatchObject({
      dueOn: '2026-11-25',
      promisedAt: at('2026-11-23', '09:00'),
      retryAt: null,
    })
  })

  test('R61 a visit entered late takes the next number, and the grade before it is that of its day', () => {
    const today = talked('v2', at('2026-11-22', '09:00'), { gradeAfter: car('H') })
    const { visit, course } = decide(
      { occurredAt: at('2026-11-20'), grade: 'B', next: nextOn('2026-11-25') },
      [...events, today],
    )
    expect(visit).toMatchObject({
      number: 3,
      gradeBefore: 'A',
      gradeAfter: 'B',
      isLate: true,
      day: '2026-11-20',
    })
    expect(course).toMatchObject({ grade: car('H'), visitCount: 3, lastEffectiveAt: today.occurredAt })
  })

  test('R61 a visit voided later had never been, also for one entered late', () => {
    const past = [...events, voided('v1', at('2026-11-21'))]
    expect(decide({ occurredAt: at('2026-11-19'), next: nextOn('2026-11-22') }, past).visit).toMatchObject({
      number: 2,
      gradeBefore: null,
    })
  })

  test('R20 an ending leaves no next contact and no try behind', () => {
    const close = {
      status: 'stopped',
      reason: '失联',
      what: null,
      orderedOn: null,
      deliveryOn: null,
    } as const
    const none = { nextOn: null, promisedAt: null, retryAt: null, statusAfter: 'stopped' }
    expect(decide({ close, next: promise('2026-11-24', 720) }).visit).toMatchObject(none)
    expect(decide({ ...emptyVisit, outcome: 'no-answer', close }).visit).toMatchObject(none)
  })

  test('R65 who hung up starts the ladder anew, whatever was tried before', () => {
    const outcomes = rules.outcomes.map((outcome) =>
      outcome.code === 'hung-up'
        ? { ...outcome, retry: findOutcome(rules.outcomes, 'no-answer')?.retry ?? null }
        : outcome,
    )
    const past = [
      ...events,
      attempted('t1', at('2026-11-22', '08:00')),
      attempted('t2', at('2026-11-22', '10:00')),
    ]
    const question = ask(past, { ...emptyVisit, outcome: 'hung-up' }, { outcomes })
    expect(decideVisit({ ...question, ...author })).toMatchObject({
      visit: { retryAt: at('2026-11-22', '12:42') },
    })
  })

  test('R61 a voided number is not given again', () => {
    expect(decide({}, [...events, voided('v1', at('2026-11-19'))]).visit).toMatchObject({
      number: 2,
      gradeBefore: null,
    })
  })

  test('R05 a grade is marked with the newest version of the card’s scheme', () => {
    const [scheme] = rules.schemes
    const schemes = scheme ? [...rules.schemes, { ...scheme, version: 2 }] : []
    const decision = decideVisit({ ...ask(events, {}, { schemes }), ...author })
    expect(decision).toMatchObject({
      visit: { schemeVersion: 2 },
      course: { grade: { ...car('H'), schemeVersion: 2 } },
    })
  })

  test('S4-21 where a grade counts messages, one that was sent is a visit', () => {
    const mark = { schemeId: 'shop4s', schemeVersion: 1, code: 'D' }
    const card = [created(at('2026-11-10'), { grade: mark })]
    const { visit, course } = decide(
      { outcome: 'message-sent', channel: 'sms', grade: 'D', next: nextOn('2027-02-20') },
      card,
    )
    expect(visit).toMatchObject({ number: 1, isReached: true, isEffective: true })
    expect(course.anchorAt).toBe(now)
  })
})

describe('laws', () => {
  const outcomes = fc.constantFrom(...rules.outcomes.map(({ code }) => code))
  const grades = fc.constantFrom('H', 'A', 'B', 'C')
  const opened = lives.filter((life) => isInQueue(cardAfter(life, rules).status))
  const close = {
    status: 'stopped',
    reason: '无意向',
    what: '影豹',
    orderedOn: null,
    deliveryOn: null,
  } as const

  test('R04 what is proposed may be saved as it is, and is due by its cadence', () => {
    fc.assert(
      fc.property(opened, grades, (life, grade) => {
        const question = ask(life, { grade, next: null })
        const later = { ...question, now: at('2027-03-01') }
        const { next } = proposeVisit({ ...later, bestTime: null })
        const input = form({ grade, next: next && { ...next, isPromise: false, reason: null } })
        const decision = decideVisit({ ...later, input, ...author })
        expect(decision).toMatchObject({
          kind: 'decided',
          course: { dueOn: next?.on, dueReason: { kind: 'cadence' } },
        })
      }),
    )
  })

  test('R02 after any saved visit the card is closed or has a next contact', () => {
    fc.assert(
      fc.property(opened, outcomes, grades, fc.boolean(), (life, outcome, grade, ends) => {
        const input = form({
          outcome,
          grade,
          next: nextOn('2027-03-02', { reason: '约好' }),
          close: ends ? close : null,
        })
        const decision = decideVisit({ ...ask(life, input), input, now: at('2027-03-01'), ...author })
        if (decision.kind === 'refused') return
        const { status, dueOn } = decision.course
        expect(dueOn !== null).toBe(isInQueue(status))
      }),
    )
  })

  test('R61 every numbered visit takes the number after the last, every attempt none', () => {
    fc.assert(
      fc.property(opened, outcomes, fc.array(attempts), (life, outcome, tries) => {
        const past = [...life, ...tries]
        const question = ask(past, { outcome, close, next: nextOn('2027-03-02') })
        const decision = decideVisit({ ...question, now: at('2027-03-01'), ...author })
        if (decision.kind === 'refused') return
        const { number, isReached } = decision.visit
        expect(number).toBe(isReached ? cardAfter(past, rules).visitCount + 1 : null)
        expect(decision.course.visitCount).toBe(cardAfter(past, rules).visitCount + (isReached ? 1 : 0))
      }),
    )
  })

  test('R65 an attempt by form moves neither due day nor limit', () => {
    const tries = fc.constantFrom('no-answer', 'busy', 'off', 'dead-number', 'wrong-number', 'message-sent')
    fc.assert(
      fc.property(opened, tries, grades, (life, outcome, grade) => {
        const { dueOn, limitOn, dueMinute } = cardAfter(life, rules)
        const question = ask(life, { outcome, grade, next: nextOn('2027-06-01') })
        const decision = decideVisit({ ...question, now: at('2027-03-01'), ...author })
        expect(decision).toMatchObject({ kind: 'decided', course: { dueOn, limitOn, dueMinute } })
      }),
    )
  })
})

test('R65 six attempts by form on three days are 失联', () => {
  const days = ['2026-11-19', '2026-11-19', '2026-11-20', '2026-11-20', '2026-11-21']
  const tries = days.map((day, n) => attempted(`t${n}`, at(day, `1${n}:00`)))
  expect(decide({ ...emptyVisit, outcome: 'no-answer' }, [...events, ...tries]).course.isOutOfTouch).toBe(
    true,
  )
})

test('the contract’s form is the form that is decided', () => {
  const sent = {
    outcome: 'talked',
    occurredAt: null,
    seconds: null,
    grade: 'H',
    impression: null,
    content: '好',
    bottleneck: null,
    next: null,
  }
  const input: VisitInput = visitInput.parse(sent)
  expect(input).toEqual({ ...emptyVisit, ...sent })
})
