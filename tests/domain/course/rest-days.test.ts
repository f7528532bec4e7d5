import { describe, expect, test } from 'vitest'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { fiveDayCalendar } from '#shared/domain/working-calendar-presets.ts'
import { at, car, created, talked } from '#tests/builders/card-events.ts'

const fiveDays: ShopRules = { ...defaultShopRules(), calendar: fiveDayCalendar }
/** Thursday: grade H is due on Saturday, at the latest on Sunday. */
const thursday = [created(at('2026-11-10')), talked('v1', at('2026-11-19'), { gradeAfter: car('H') })]

describe('decision 4: a due day that falls on a rest day', () => {
  test('提前 is the Friday before, and says from where it was moved', () => {
    const { dueOn, dueReason } = cardAfter(thursday, fiveDays)
    expect(dueOn).toBe('2026-11-20')
    expect(dueReason).toMatchObject({ kind: 'cadence', movedFrom: '2026-11-21' })
    expect(dueReason).not.toHaveProperty('isPastLimit')
  })

  test('顺延 is the Monday after, and says that this is past the hard limit', () => {
    const { dueOn, limitOn, dueReason } = cardAfter(thursday, { ...fiveDays, restDayRule: 'later' })
    expect({ dueOn, limitOn }).toEqual({ dueOn: '2026-11-23', limitOn: '2026-11-23' })
    expect(dueReason).toMatchObject({ movedFrom: '2026-11-21', isPastLimit: true })
  })
})
