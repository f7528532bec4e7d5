import { describe, expect, test } from 'vitest'
import { splitPhones } from '#shared/domain/import/split-phones.ts'
import { duplicateSentence } from '#shared/texts/duplicate-sentences.ts'
import { rejectSentence } from '#shared/texts/reject-sentences.ts'

function sentencesOf(cell: string): readonly [string, string] {
  const reading = splitPhones(cell)
  if (reading.kind === 'good') throw new Error(`${cell} is a number`)
  const rejected = { ...reading, heading: '手机' }
  return [rejectSentence(rejected, 'zh'), rejectSentence({ ...rejected, heading: 'Phone' }, 'en')]
}

describe('R77 a record that was not brought in names the thing and the way out', () => {
  test.each([
    [
      '1391234567',
      '手机：手机号应为11位，现在是10位：1391234567。请核对补全。',
      'Phone: a mobile number has 11 digits, this one has 10: 1391234567. Check and complete it.',
    ],
    [
      '+86 139-1234-56789',
      '手机：手机号应为11位，现在是12位：139123456789。请核对补全。',
      'Phone: a mobile number has 11 digits, this one has 12: 139123456789. Check and complete it.',
    ],
    [
      '31178502',
      '手机：座机少了区号：31178502。请写成 0571-31178502 这样。',
      'Phone: the area code is missing: 31178502. Write it like 0571-31178502.',
    ],
    [
      '0571-311785',
      '手机：座机应为区号加7或8位号码，现在是：0571-311785。请核对补全。',
      'Phone: a landline is an area code and 7 or 8 digits, not 0571-311785. Check and complete it.',
    ],
    [
      '1.39E+10',
      '手机：“1.39E+10”是 Excel 改成的科学计数，原来的号码已经看不出来。请把这一列设成“文本”，重新填上完整号码。',
      'Phone: "1.39E+10" is what Excel made of a number, and its digits are gone. Format the column as text and type the whole number again.',
    ],
    [
      '1380013800O',
      '手机：“1380013800O”里有不是数字的字“O”。请只留号码。',
      'Phone: "1380013800O" holds what is no digit: O. Leave the number alone in its cell.',
    ],
    [
      '12912345678',
      '手机：没有以 129 开头的手机号：12912345678。请核对前几位。',
      'Phone: no mobile number begins with 129: 12912345678. Check its first digits.',
    ],
    [
      '',
      '手机：是空的，认不出是谁。请补上再导入。',
      'Phone: it is empty, so nobody can be told by it. Fill it in and import again.',
    ],
  ])('R28 %s', (cell, zh, en) => {
    expect(sentencesOf(cell)).toEqual([zh, en])
  })

  test('R63 of several numbers in a cell the bad one is named', () => {
    expect(sentencesOf('13800138000/1391234567')[0]).toBe(
      '手机：手机号应为11位，现在是10位：1391234567。请核对补全。',
    )
  })

  test('a cell beyond the headings is named by its column', () => {
    expect(rejectSentence({ why: 'unknown-column', heading: '9', typed: '多的' }, 'zh')).toBe(
      '第 9 列没有表头，却有内容“多的”。请给这一列加上表头，或删掉这一格。',
    )
  })

  test('a date, a length and two customers in one row are said as such', () => {
    const said = [
      rejectSentence({ why: 'bad-date', heading: '登记日期', typed: '2026-13-45' }, 'zh'),
      rejectSentence({ why: 'too-long', heading: '姓名', length: 120, most: 100 }, 'zh'),
      rejectSentence({ why: 'two-cards', typed: '13800138000、13900139000' }, 'zh'),
    ]
    expect(said).toEqual([
      '登记日期：“2026-13-45”不是能认出的日期。请写成 2026-11-02 这样。',
      '姓名：有 120 个字，最多 100 个。请缩短再导入。',
      '这一行的号码（13800138000、13900139000）分属两位客户。请拆成两行，一人一行。',
    ])
  })
})

describe('R77 a record whose number was there already', () => {
  const card = { number: 'A-26-0017', name: '张三', ownerName: '李晓燕' }

  test('names the earlier row or the card, and whose it is', () => {
    expect(duplicateSentence({ of: 12, card: null }, 'zh')).toBe('和第 12 行是同一个号码，只取第 12 行。')
    expect(duplicateSentence({ of: null, card }, 'zh')).toBe(
      '已经有卡：A-26-0017 张三，李晓燕在跟，没有动它。',
    )
    expect(duplicateSentence({ of: null, card: { ...card, name: null, ownerName: null } }, 'en')).toBe(
      'Has a card already: A-26-0017, in the pool; it was left alone.',
    )
  })
})
