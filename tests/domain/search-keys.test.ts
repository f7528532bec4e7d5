import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryKeysOf, type Searchable, searchKeysOf } from '#shared/domain/search-keys.ts'

const signs = '王李张刘陈欧阳建国小明伟芳娜单解重庆长安汽车有限公司银行吕'
const hanTexts = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 })
const wildTexts = fc.string({
  unit: fc.constantFrom(...signs, 'A', 'b', '7', ' ', '·', '😀', '𠮷', '（', '\uD800'),
})
const mobiles = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String)

function finds(query: string, card: Searchable): boolean {
  const { grams, letters, digits } = queryKeysOf(query)
  const keys = searchKeysOf(card)
  const words = `${keys.pinyin} ${keys.initials}`.split(' ')
  return (
    grams.length + letters.length + digits.length > 0 &&
    grams.every((gram) => keys.grams.includes(gram)) &&
    words.some((word) => word.startsWith(letters)) &&
    (digits === '' || keys.digits.some((number) => number.includes(digits)))
  )
}

const zhang: Searchable = {
  name: '张伟',
  phones: ['+8613812345678', '+8657131178502'],
  plate: '浙A·8K521',
  company: '重庆长安汽车（杭州）有限公司',
  others: ['A3-26-0417', 'UNI-V'],
}

describe('search keys', () => {
  test('of a card are signs, pairs, pinyin, initials and digits', () => {
    expect(searchKeysOf({ name: '张伟', phones: ['+8613812345678'] })).toEqual({
      grams: ['张', '伟', '张伟'],
      pinyin: 'zhangwei',
      initials: 'zw',
      digits: ['13812345678'],
    })
  })

  test.each([
    '张',
    '张伟',
    'zw',
    'z',
    'ZW',
    'zhangwei',
    'zhang wei',
    'zhangw',
    '138',
    '5678',
    '13812345678',
    '138 1234 5678',
    '+86 138-1234-5678',
    '１３８１２３４',
    '0571-31178502',
    '31178502',
    '浙A8K521',
    '浙a·8k521',
    '8K521',
    '521',
    '长安',
    '汽车杭州',
    'cqca',
    'chongqing',
    'A3-26-0417',
    'univ',
    'UNI-V',
    '张伟 5678',
    '长安 zw',
  ])('are found by %j', (query) => {
    expect(finds(query, zhang)).toBe(true)
  })

  test.each(['李', '伟张', 'wz', 'hangwei', '999', '张伟 9999', '浙B', '', '   ', '😀', '12'])(
    'are not found by %j',
    (query) => {
      expect(finds(query, zhang)).toBe(false)
    },
  )

  test.each([
    ['单丽', 'shanli', 'sl'],
    ['解缙', 'xiejin', 'xj'],
    ['尉迟恭', 'yuchigong', 'ycg'],
    ['曾国藩', 'zengguofan', 'zgf'],
    ['万俟卨', 'moqixie', 'mqx'],
    ['吕布', 'lvbu', 'lb'],
    ['欧阳娜娜', 'ouyangnana', 'oynn'],
    ['Tom王', 'tomwang', 'tw'],
    ['John Smith', 'johnsmith', 'js'],
    ['𠮷田', 'tian', 't'],
  ])('%s is read %s', (name, pinyin, initials) => {
    expect(searchKeysOf({ name, phones: [] })).toMatchObject({ pinyin, initials })
  })

  test('a company is read in context, not as a surname', () => {
    const { initials, pinyin } = searchKeysOf({ name: '王芳', phones: [], company: '工商银行' })
    expect(pinyin).toBe('wangfang gongshangyinhang')
    expect(initials).toBe('wf gsyh')
  })
})

describe('laws of search', () => {
  test('any piece of a Chinese text finds it', () => {
    fc.assert(
      fc.property(hanTexts, fc.nat(11), fc.integer({ min: 1, max: 12 }), (name, start, length) => {
        const piece = name.slice(start % name.length).slice(0, length)
        return finds(piece, { name, phones: [] })
      }),
    )
  })

  test('any three digits in a row of a number find it', () => {
    fc.assert(
      fc.property(mobiles, fc.nat(8), fc.integer({ min: 3, max: 11 }), (number, start, length) => {
        return finds(number.slice(start, start + length), { name: '', phones: [`+86${number}`] })
      }),
    )
  })

  test('any beginning of its pinyin or initials finds a name', () => {
    fc.assert(
      fc.property(hanTexts, fc.nat(30), (name, length) => {
        const { pinyin, initials } = searchKeysOf({ name, phones: [] })
        return [pinyin, initials].every((word) => finds(word.slice(0, length + 1), { name, phones: [] }))
      }),
    )
  })

  test('nothing a person can type makes it throw, and no key is empty', () => {
    const anything = fc.oneof(wildTexts, fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anything, anything, (name, query) => {
        queryKeysOf(query)
        const { grams, digits } = searchKeysOf({ name, phones: [query], plate: name, company: query })
        return (
          grams.every((gram) => [...gram].length <= 2 && gram === gram.toLowerCase()) && !digits.includes('')
        )
      }),
    )
  })
})
