import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkOwnDays, checkWeek, checkYear } from '#shared/domain/calendar/check-calendar.ts'
import { readDays, writeDays } from '#shared/domain/calendar/read-days.ts'
import { addDays } from '#shared/domain/day.ts'
import { year2026 } from '#shared/domain/statutory-days/year-2026.ts'

const notice2026 = `
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`

const days = fc
  .uniqueArray(fc.nat(364), { maxLength: 40 })
  .map((some) => some.map((n) => addDays('2027-01-01', n)).sort())

describe('decision 4: the days of a year as they are announced', () => {
  test('are read from the notice as it stands', () => {
    expect(readDays(notice2026, 2026)).toEqual({ ...year2026, unread: [] })
  })

  test('are read line by line, a day or a range, with a year or without', () => {
    const text = '2027-01-01~2027-01-03 休\n2027/1/4 班\n9月30日至10月2日 放假\n12.31 休'
    expect(readDays(text, 2027)).toEqual({
      offDays: [
        '2027-01-01',
        '2027-01-02',
        '2027-01-03',
        '2027-09-30',
        '2027-10-01',
        '2027-10-02',
        '2027-12-31',
      ],
      workDays: ['2027-01-04'],
      unread: [],
    })
  })

  test('that nobody can read are given back, and nothing is guessed', () => {
    expect(readDays('2月30日放假\n3月5日\n5月9日至1日放假\n各位同事好', 2027)).toEqual({
      offDays: [],
      workDays: [],
      unread: ['2月30日放假', '3月5日', '5月9日至1日放假'],
    })
  })

  test('are written so that they are read back the same', () => {
    fc.assert(
      fc.property(days, days, (offDays, others) => {
        const workDays = others.filter((day) => !offDays.includes(day))
        expect(readDays(writeDays({ offDays, workDays }), 2027)).toEqual({ offDays, workDays, unread: [] })
      }),
    )
  })
})

describe('decision 4: a calendar that cannot be', () => {
  test('is a week without a working day', () => {
    expect(checkWeek([])).toMatchObject([{ kind: 'no-working-weekday' }])
    expect(checkWeek([7])).toEqual([])
  })

  test('has a day that is off and worked, a day of another year, or a year without holidays', () => {
    const day = '2027-05-01'
    expect(checkOwnDays({ offDays: [day], workDays: [day] })).toMatchObject([{ kind: 'day-off-and-worked' }])
    expect(checkYear(2026, year2026)).toEqual([])
    expect(checkYear(2027, year2026)).toMatchObject([{ kind: 'day-of-other-year' }])
    expect(checkYear(2027, { offDays: [], workDays: [] })).toMatchObject([{ kind: 'year-without-holidays' }])
  })
})
