import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareNumber, formatPhone, maskPhone, readPhone } from '#shared/domain/phone.ts'
import { fastestOf } from '#tests/helpers/fastest-of.ts'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((some) => some.join(''))
const localNumbers = (length: number) =>
  fc.tuple(fc.integer({ min: 2, max: 8 }), digits(length - 1)).map((parts) => parts.join(''))

const mobiles = fc.tuple(fc.integer({ min: 13, max: 19 }), digits(9)).map((parts) => parts.join(''))
const landlines = fc.oneof(
  fc.tuple(fc.constantFrom('010', '021', '023', '0571', '0755', '0991'), localNumbers(8)),
  fc.tuple(fc.constantFrom('0578', '0838', '0901'), localNumbers(7)),
)
const foreign = fc.constantFrom('+85251234567', '+16502530000', '+4930123456', '+81312345678', '+6591234567')
const e164s = fc.oneof(
  mobiles.map((number) => `+86${number}`),
  landlines.map(([area, local]) => `+86${area.slice(1)}${local}`),
  localNumbers(7).map((local) => `+86400${local}`),
  foreign,
)

const blanks = fc.constantFrom('', ' ', '  ', '\u00A0', '\u3000', '\t', '\u200B', '.', '\u0000')
const widths = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0)),
)
const beforeMobiles = fc.constantFrom(
  '',
  '+86',
  '+86-',
  '(+86)',
  '0086',
  '86',
  '0',
  '17951',
  '12593',
  "'",
  '+86 17951',
)
const beforeLandlines = fc.constantFrom('', '17911', "'")
const beforeAreas = fc.constantFrom('+86', '0086 ', '86-', '+86(0)')
const dashes = fc.constantFrom('-', ' ', '', '–', '—', '−', ' - ')

const good = (e164: string, line: string, extension?: string) =>
  extension ? { kind: 'good', e164, line, extension } : { kind: 'good', e164, line }

describe('R28 a good number', () => {
  test.each([
    ['13812345678', '+8613812345678', 'mobile'],
    ['138 1234 5678', '+8613812345678', 'mobile'],
    ['138-1234-5678', '+8613812345678', 'mobile'],
    ['１３８１２３４５６７８', '+8613812345678', 'mobile'],
    ['＋８６　138－1234－5678', '+8613812345678', 'mobile'],
    ['+86 138 1234 5678', '+8613812345678', 'mobile'],
    ['008613812345678', '+8613812345678', 'mobile'],
    ['8613812345678', '+8613812345678', 'mobile'],
    ['1795113812345678', '+8613812345678', 'mobile'],
    ['17951234567', '+8617951234567', 'mobile'],
    ['+8617951234567', '+8617951234567', 'mobile'],
    ['125930571 31178502', '+8657131178502', 'landline'],
    ["'13812345678", '+8613812345678', 'mobile'],
    ['="13812345678"', '+8613812345678', 'mobile'],
    ['13812345678.0', '+8613812345678', 'mobile'],
    ['013812345678', '+8613812345678', 'mobile'],
    ['0571-31178502', '+8657131178502', 'landline'],
    ['(023)48647031', '+862348647031', 'landline'],
    ['（0571）3117 8502', '+8657131178502', 'landline'],
    ['+86 (0)571 3117-8502', '+8657131178502', 'landline'],
    ['+86-10-88886666', '+861088886666', 'landline'],
    ['0578-2117850', '+865782117850', 'landline'],
    ['400-820-8820', '+864008208820', 'service'],
    ['8008208820', '+868008208820', 'service'],
    ['+852 5123 4567', '+85251234567', 'foreign'],
    ['00852-51234567', '+85251234567', 'foreign'],
    ['+1 (650) 253-0000', '+16502530000', 'foreign'],
  ])('%j is %s', (typed, e164, line) => {
    expect(readPhone(typed)).toEqual(good(e164, line))
  })

  test('reads the same in any decoration', () => {
    fc.assert(
      fc.property(mobiles, beforeMobiles, blanks, dashes, widths, (number, before, blank, dash, widen) => {
        const groups = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(dash)
        const typed = widen(`${before}${blank}${groups}`) + blank
        expect(readPhone(typed)).toEqual(good(`+86${number}`, 'mobile'))
      }),
    )
    fc.assert(
      fc.property(
        landlines,
        beforeLandlines,
        blanks,
        dashes,
        widths,
        ([area, local], before, blank, dash, widen) => {
          const typed = widen(`${before}${blank}${area}${dash}${local}`) + blank
          expect(readPhone(typed)).toEqual(good(`+86${area.slice(1)}${local}`, 'landline'))
        },
      ),
    )
    fc.assert(
      fc.property(landlines, beforeAreas, dashes, ([area, local], before, dash) => {
        const typed = `${before}${area.slice(1)}${dash}${local.slice(0, -4)}${dash}${local.slice(-4)}`
        expect(readPhone(typed)).toEqual(good(`+86${area.slice(1)}${local}`, 'landline'))
      }),
    )
  })

  test('is left alone when it is read again', () => {
    fc.assert(
      fc.property(e164s, (e164) => {
        expect(readPhone(e164)).toMatchObject({ kind: 'good', e164 })
      }),
    )
  })

  test('of another country is read by that country’s habits where the shop stands there', () => {
    expect(readPhone('5123 4567', { country: 'HK' })).toEqual(good('+85251234567', 'foreign'))
    expect(readPhone('+86 138 1234 5678', { country: 'HK' })).toEqual(good('+8613812345678', 'mobile'))
  })
})

describe('R28 an extension', () => {
  test.each([
    ['0571-31178502转8', '+8657131178502', 'landline', '8'],
    ['0571-31178502 转分机 801', '+8657131178502', 'landline', '801'],
    ['0571-31178502-801', '+8657131178502', 'landline', '801'],
    ['0578-2117850-1', '+865782117850', 'landline', '1'],
    ['057131178502ext.801', '+8657131178502', 'landline', '801'],
    ['(0571)31178502 Ext: 801', '+8657131178502', 'landline', '801'],
    ['0571-31178502x801', '+8657131178502', 'landline', '801'],
    ['010－88886666－８０１', '+861088886666', 'landline', '801'],
    ['400-820-8820转1', '+864008208820', 'service', '1'],
    ['13812345678-1234', '+8613812345678', 'mobile', '1234'],
    ['+1 650 253 0000 ext. 12', '+16502530000', 'foreign', '12'],
  ])('%j is taken off the number', (typed, e164, line, extension) => {
    expect(readPhone(typed)).toEqual(good(e164, line, extension))
  })

  test('is not seen in the last four digits', () => {
    expect(readPhone('0571-3117-8502')).toEqual(good('+8657131178502', 'landline'))
    expect(readPhone('+49 30 1234567-8')).toEqual(good('+493012345678', 'foreign'))
  })
})

describe('R28 a bad number says why', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['+', 'empty'],
    ['--', 'empty'],
    ["'", 'empty'],
    ['\u0000', 'empty'],
    ['1.39E+10', 'scientific'],
    ['1.39e10', 'scientific'],
    ['１．３９Ｅ＋１０', 'scientific'],
    ['2E+10', 'scientific'],
    ['无', 'letters'],
    ['138abcd5678', 'letters'],
    ['138****5678', 'letters'],
    ['13812345678/13912345678', 'letters'],
    ['1381234567', 'length'],
    ['138123456789', 'length'],
    ['31178502', 'length'],
    ['0571-311785', 'length'],
    ['13812345678 13912345678', 'length'],
    ['+852 12', 'length'],
    ['+86 138 1234 567', 'length'],
    ['12812345678', 'prefix'],
    ['57131178502', 'prefix'],
    ['+86 128 1234 5678', 'prefix'],
    ['+999 1234 5678', 'prefix'],
  ])('%j: %s', (typed, why) => {
    expect(readPhone(typed)).toMatchObject({ kind: 'bad', why })
  })

  test('and shows the digits it found', () => {
    expect(readPhone('tel 138-1234')).toEqual({ kind: 'bad', why: 'letters', digits: '1381234' })
    expect(readPhone('000')).toMatchObject({ digits: '000' })
    expect(readPhone('0571-31转8')).toMatchObject({ why: 'length', digits: '0571318' })
  })

  test('whatever was typed: nothing throws, nothing but E.164 gets through', () => {
    const nearNumbers = fc.string({ unit: fc.constantFrom(...'0123456789+-() .转xE\u0000\u00A0８') })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearNumbers), (typed) => {
        const reading = readPhone(typed)
        return reading.kind === 'bad' ? /^\d*$/.test(reading.digits) : /^\+[1-9]\d{6,14}$/.test(reading.e164)
      }),
    )
  })
})

describe('a number for people', () => {
  test.each([
    ['+8613812345678', '138 1234 5678', '138****5678', '13812345678'],
    ['+8657131178502', '0571-3117 8502', '0571****8502', '057131178502'],
    ['+865782117850', '0578-211 7850', '0578****850', '05782117850'],
    ['+862348647031', '023-4864 7031', '023****7031', '02348647031'],
    ['+864008208820', '400-820-8820', '400****820', '4008208820'],
    ['+85251234567', '+852 5123 4567', '+85****4567', '0085251234567'],
  ])('%s is shown as %s, masked as %s, dialled as %s', (e164, shown, masked, dialled) => {
    expect([formatPhone(e164), maskPhone(e164), bareNumber(e164)]).toEqual([shown, masked, dialled])
  })

  test('reads back to itself, shown or dialled', () => {
    fc.assert(
      fc.property(e164s, (e164) => {
        expect(readPhone(formatPhone(e164))).toMatchObject({ e164 })
        expect(readPhone(bareNumber(e164))).toMatchObject({ e164 })
      }),
    )
  })

  test('hides at least four digits when it is masked', () => {
    fc.assert(
      fc.property(e164s, (e164) => {
        const shownDigits = maskPhone(e164).replace(/\D/g, '').length
        return shownDigits <= e164.replace(/^\+86/, '0').replace(/\D/g, '').length - 4
      }),
    )
  })
})

test('a plain mobile is read many times faster than a number that needs the library', () => {
  const plain = fastestOf(() => {
    for (let n = 0; n < 2_000; n++) readPhone(`138${10_000_000 + n}`)
  })
  const foreign = fastestOf(() => {
    for (let n = 0; n < 2_000; n++) readPhone(`+1202555${1_000 + n}`)
  })
  expect(plain * 5).toBeLessThan(foreign)
})
