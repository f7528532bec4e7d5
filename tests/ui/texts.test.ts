import { describe, expect, test } from 'vitest'
import { en } from '#renderer/texts/en.ts'
import { faultSentence, sentenceOf } from '#renderer/texts/sentence-of.ts'
import { zhCN } from '#renderer/texts/zh-cn.ts'
import { visitFaultKinds } from '#shared/domain/visit/visit-fault.ts'

const han = /\p{Script=Han}/u

/** Every text of a language under its path; sentences with gaps are filled with a sample. */
function flatten(texts: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(texts)) {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(at, value)
    else if (typeof value === 'function') found.set(at, fill(value))
    else for (const [inner, text] of flatten(value, at)) found.set(inner, text)
  }
  return found
}

function fill(sentence: (...values: unknown[]) => string): string {
  const sample = {
    why: 'empty',
    typed: '139',
    digits: '139',
    most: 9,
    length: 3,
    seconds: 5,
    grade: 'H',
    on: '2026-11-24',
  }
  const isOfValues = sentence.length === 1
  try {
    return isOfValues ? sentence(sample) : sentence(2, 3)
  } catch {
    return sentence('2', '3')
  }
}

describe('texts', () => {
  test('both languages say the same things, none of them empty', () => {
    const chinese = flatten(zhCN)
    const english = flatten(en)
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '')
    expect(empty.map(([key]) => key).filter((key) => !key.endsWith('savedWhy'))).toEqual([])
  })

  test('no English sentence holds Chinese', () => {
    const mixed = [...flatten(en)].filter(([, text]) => han.test(text))
    expect(mixed).toEqual([])
  })

  test.each(visitFaultKinds)('the fault %s has its sentence in both languages', (kind) => {
    for (const texts of [zhCN, en]) {
      const sentence = faultSentence({ kind, data: { occurredOn: '2026-11-20', on: '2026-11-24' } }, texts)
      expect(sentence).not.toBe(texts.faults.unknownFault(kind, ''))
    }
  })

  test('R28 a short number is refused with its length and the number itself', () => {
    const fault = { kind: 'phone-length', data: { digits: '1391234567' } }
    expect(faultSentence(fault, zhCN)).toBe('手机号应为11位，现在是10位：1391234567')
  })

  test('a wire that breaks is told apart from an answer that refuses', () => {
    expect(sentenceOf(new TypeError('Failed to fetch'), zhCN)).toBe(zhCN.faults.noAnswer)
    const refused = Object.assign(new Error('x'), {
      defined: true,
      code: 'REFUSED',
      data: {
        faults: [
          { kind: 'no-grade', field: 'grade' },
          { kind: 'no-content', field: 'content' },
        ],
      },
    })
    expect(sentenceOf(refused, zhCN)).toBe('请判定级别。 请写一句洽谈内容。')
  })

  test('R63 a taken number names the owner, the grade and the last contact, and nothing more', () => {
    const taken = Object.assign(new Error('x'), {
      defined: true,
      code: 'DUPLICATE',
      data: {
        cardId: null,
        number: 'A3-26-0417',
        ownerName: '李晓燕',
        grade: 'A',
        lastContactOn: '2026-09-18',
      },
    })
    expect(sentenceOf(taken, zhCN)).toBe(
      '这个号码已由李晓燕建卡（编号 A3-26-0417，A级，上次联系 09-18），请联系对方或找主管。',
    )
  })
})
