import { describe, expect, test } from 'vitest'
import { callbackWhen, comesBackWhen } from '#renderer/format/callback-when.ts'
import { contactText, dayText, minuteText, nearDay } from '#renderer/format/day-text.ts'
import { durationText, timerText } from '#renderer/format/duration-text.ts'
import { factWords } from '#renderer/format/fact-text.ts'
import { momentText } from '#renderer/format/instant-text.ts'
import { phoneText } from '#renderer/format/phone-text.ts'
import { readMinute } from '#renderer/format/read-minute.ts'
import { proposalText, queueReason, reasonText } from '#renderer/format/reason-text.ts'
import { shortLabel } from '#renderer/format/short-label.ts'
import { en } from '#renderer/texts/en.ts'
import { zhCN } from '#renderer/texts/zh-cn.ts'
import type { Callback } from '#shared/contract/answers.ts'
import { demoRows, shopToday } from './fake-cards.ts'

const zone = 'Asia/Shanghai'
const days = { zone, today: shopToday }
const [promised, pastLimit] = demoRows

function row(change: Partial<Callback>): Callback {
  if (!pastLimit) throw new Error('no sample row')
  return { ...pastLimit, ...change }
}

describe('days and hours', () => {
  test('a day is its month, its date and its weekday', () => {
    expect(dayText('2026-11-24', zhCN)).toBe('11-24 周二')
    expect(dayText('2026-11-24', en)).toBe('11-24 Tue')
  })

  test('an hour stands behind the day only where there is one', () => {
    expect(contactText('2026-11-24', 720, zhCN)).toBe('11-24 周二 12:00')
    expect(contactText('2026-11-24', null, zhCN)).toBe('11-24 周二')
    expect(minuteText(545)).toBe('09:05')
  })

  test('the year shows only where it is another one', () => {
    expect(nearDay('2026-01-05', '2026-11-22')).toBe('01-05')
    expect(nearDay('2025-12-31', '2026-11-22')).toBe('2025-12-31')
  })

  test('a moment is read on the shop’s clock, whatever the device’s zone', () => {
    expect(momentText('2026-11-22T02:42:00.000Z', zone, '2026-11-22')).toBe('10:42')
    expect(momentText('2026-11-18T09:52:00.000Z', zone, '2026-11-22')).toBe('11-18 17:52')
  })
})

describe('durations and numbers', () => {
  test('a call lasts minutes and seconds', () => {
    expect(durationText(200, zhCN)).toBe('3分20秒')
    expect(durationText(185, zhCN)).toBe('3分05秒')
    expect(durationText(3120, zhCN)).toBe('52分')
    expect(durationText(8, zhCN)).toBe('8秒')
    expect(timerText(167)).toBe('02:47')
  })

  test('a mobile number is read in three parts', () => {
    expect(phoneText('13812345678')).toBe('138 1234 5678')
    expect(phoneText('138****5678')).toBe('138****5678')
  })
})

describe('reasons', () => {
  test('R64 every row says its grade, its anchor and its gap', () => {
    const reason = {
      kind: 'cadence',
      grade: 'H',
      anchor: 'effective',
      anchorOn: '2026-11-18',
      gapDays: 2,
      movedFrom: null,
    } as const
    expect(reasonText(reason, zhCN)).toBe('H级 · 上次有效联系 11-18 · 周期2天')
    expect(reasonText({ ...reason, movedFrom: '2026-11-21' }, zhCN)).toContain('原定 11-21 休息')
  })

  test('R10 a new card says when it was made and by when it wants its first call', () => {
    expect(reasonText({ kind: 'new', createdOn: '2026-11-22', withinDays: 0 }, zhCN)).toBe(
      '11-22 建卡 · 当天首联',
    )
  })

  test('a promised hour leads its row', () => {
    expect(promised && queueReason(promised, days, zhCN).why).toMatch(/^约定 10:45 · A级/)
  })

  test('an hour promised on another day says which', () => {
    const late = promised && { ...promised, promisedAt: '2026-11-21T02:30:00.000Z' }
    expect(late && queueReason(late, days, zhCN).why).toMatch(/^约定 11-21 10:30 · A级/)
  })

  test('R65 attempts are counted on the row, and 失联 replaces the count', () => {
    const tried = queueReason(row({ attempts: 2 }), days, zhCN)
    expect(tried.tried).toBe('已试2次')
    expect(tried.whole).toBe(`${tried.why} · 已试2次`)
    expect(queueReason(row({ attempts: 6, isOutOfTouch: true }), days, zhCN).tried).toBe('失联')
    expect(queueReason(row({ attempts: 0 }), days, zhCN).tried).toBe('')
  })

  test('R04 a proposal explains itself', () => {
    const proposal = {
      grade: 'H',
      next: { on: '2026-11-24', minute: null },
      limitOn: '2026-11-25',
      gapDays: 2,
      movedFrom: null,
      retryAt: null,
    }
    expect(proposalText(proposal, zhCN)).toBe('H级周期2天，从本次有效联系起算，最迟 11-25')
    expect(proposalText(proposal, en)).toBe('grade H: every 2 days, from this contact, 11-25 at the latest')
  })
})

describe('the right end of a row', () => {
  const now = '2026-11-22T02:42:00.000Z'

  test('a promise counts its minutes, late ones its days, today’s its hour', () => {
    expect(promised && callbackWhen(promised, now, zhCN)).toEqual({ says: '3 分钟后', look: 'soon' })
    expect(callbackWhen(row({ daysOverdue: 2 }), now, zhCN)).toEqual({ says: '逾期 2 天', look: 'late' })
    expect(callbackWhen(row({ band: 'overdue', daysOverdue: 1 }), now, zhCN).look).toBe('soon')
    expect(callbackWhen(row({ band: 'today', daysOverdue: 0, dueMinute: 840 }), now, zhCN).says).toBe(
      '14:00 后',
    )
    expect(callbackWhen(row({ band: 'today', daysOverdue: 0, dueMinute: null }), now, zhCN).says).toBe('今天')
  })

  test('R65 what waits says when it comes back, with the day where that is not today', () => {
    const says = (more: Partial<Callback>) => comesBackWhen(row(more), days, zhCN).says
    expect(says({ retryAt: '2026-11-22T06:30:00.000Z' })).toBe('14:30 再试')
    expect(says({ retryAt: '2026-11-23T01:00:00.000Z' })).toBe('11-23 09:00 再试')
    const promisedAt = '2026-11-23T02:00:00.000Z'
    expect(says({ retryAt: '2026-11-23T01:00:00.000Z', promisedAt })).toBe('11-23 10:00 再试')
  })
})

test('long labels lose their brackets and alternatives', () => {
  expect(shortLabel('关机 / 无法接通')).toBe('关机')
  expect(shortLabel('约定再联系（在忙、开会）')).toBe('约定再联系')
  expect(factWords(['外观', '动力性'])).toEqual(['外观', '动力性'])
  expect(factWords(null)).toEqual([])
})

test('an hour is typed as it comes to hand', () => {
  expect(['1430', '14:30', '14：30', '930', '9', '0'].map(readMinute)).toEqual([870, 870, 870, 570, 540, 0])
  expect(['', '25', '2460', '14:3', 'noon'].map(readMinute)).toEqual([null, null, null, null, null])
})
