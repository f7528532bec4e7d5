import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hourFor, readBestTimes } from '#shared/domain/callback/best-time.ts'

const callingHours = { from: 540, to: 1200 }

describe('readBestTimes', () => {
  test.each([
    ['中午，18:30 后', [720, 1110]],
    ['18:30 后', [1110]],
    ['18：30后', [1110]],
    ['晚上', [1140]],
    ['上午10点', [600]],
    ['上午十点半', [630]],
    ['下午3点', [900]],
    ['下午两点', [840]],
    ['晚上8点半', [1230]],
    ['晚上八点', [1200]],
    ['午休 12:30', [750]],
    ['中午1点', [780]],
    ['中午12点', [720]],
    ['10点到11点', [600]],
    ['3点以后', [900]],
    ['20时', [1200]],
    ['９点一刻', [555]],
    ['早上或晚饭后', [540, 1140]],
    ['下班后', [1080]],
    ['after 6pm', [1080]],
    ['10 am', [600]],
    ['evening', [1140]],
    ['上午不方便，下午4点', [960]],
  ])('R09 reads %j', (text, minutes) => {
    expect(readBestTimes(text)).toEqual(minutes)
  })

  test.each(['', '周末', '随时', '都可以', '别在上午打', '25:00', '13812345678', '不要中午'])(
    'R09 makes nothing of %j',
    (text) => {
      expect(readBestTimes(text)).toBeNull()
    },
  )

  test('R09 any text is either unknown or minutes of a day', () => {
    const words = fc.constantFrom(
      '晚上',
      '上午',
      '十',
      '点',
      '半',
      '18',
      ':',
      '30',
      '，',
      ' ',
      'pm',
      '不',
      '99',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        for (const minute of readBestTimes(text) ?? []) {
          expect(Number.isInteger(minute) && minute >= 0 && minute < 1440).toBe(true)
        }
      }),
    )
  })
})

describe('hourFor', () => {
  test('R09 an hour the customer named beats best time and calling hours', () => {
    expect(hourFor({ bestTime: '中午', promised: 1290, callingHours })).toBe(1290)
  })

  test('R09 the best time that calling hours allow is taken, else the nearest minute they allow', () => {
    expect(hourFor({ bestTime: '21:00，18:30', promised: null, callingHours })).toBe(1110)
    expect(hourFor({ bestTime: '晚上9点', promised: null, callingHours })).toBe(1200)
    expect(hourFor({ bestTime: '早上8点', promised: null, callingHours })).toBe(540)
  })

  test('R09 without a wish any hour of the day will do', () => {
    expect(hourFor({ bestTime: null, promised: null, callingHours })).toBeNull()
    expect(hourFor({ bestTime: '周末', promised: null, callingHours })).toBeNull()
  })
})
