import type { RejectDetail, RejectReason } from '../domain/import/imported-card.ts'
import { viewBadPhone } from '../domain/phone/bad-phone-view.ts'
import type { TextLanguage } from './language.ts'

/** A record that was not brought in, as far as its sentence goes. */
export interface Rejected extends RejectDetail {
  readonly why: string
}

type Sentences = Readonly<Record<RejectReason, (said: RejectDetail) => string>>

const zh: Sentences = {
  empty: () => '是空的，认不出是谁。请补上再导入。',
  scientific: ({ typed }) =>
    `${quoted(typed, '“', '”')}是 Excel 改成的科学计数，原来的号码已经看不出来。请把这一列设成“文本”，重新填上完整号码。`,
  length: ({ typed = '' }) => lengthZh(typed),
  letters: ({ typed = '' }) => {
    const { strange } = viewBadPhone(typed)
    return `${quoted(typed, '“', '”')}里有不是数字的字${strange ? `“${strange}”` : ''}。请只留号码。`
  },
  prefix: ({ typed = '' }) => {
    const { digits, meant } = viewBadPhone(typed)
    const start = meant === 'mobile' ? `以 ${digits.slice(0, 3)} 开头的手机号` : '这样开头的号码'
    return `没有${start}：${typed}。请核对前几位。`
  },
  'unknown-column': ({ heading, typed }) =>
    `第 ${heading} 列没有表头，却有内容${quoted(typed, '“', '”')}。请给这一列加上表头，或删掉这一格。`,
  'bad-date': ({ typed }) => `${quoted(typed, '“', '”')}不是能认出的日期。请写成 2026-11-02 这样。`,
  'too-long': ({ length, most }) =>
    length === undefined ? '太长。请缩短再导入。' : `有 ${length} 个字，最多 ${most} 个。请缩短再导入。`,
  'control-character': () => '里有看不见的控制字符。请在表格里把这一格重新打一遍。',
  'two-cards': ({ typed }) =>
    `这一行的号码${typed ? `（${typed}）` : ''}分属两位客户。请拆成两行，一人一行。`,
}

const en: Sentences = {
  empty: () => 'it is empty, so nobody can be told by it. Fill it in and import again.',
  scientific: ({ typed }) =>
    `${quoted(typed)} is what Excel made of a number, and its digits are gone. Format the column as text and type the whole number again.`,
  length: ({ typed = '' }) => lengthEn(typed),
  letters: ({ typed = '' }) => {
    const { strange } = viewBadPhone(typed)
    return `${quoted(typed)} holds what is no digit${strange ? `: ${strange}` : ''}. Leave the number alone in its cell.`
  },
  prefix: ({ typed = '' }) => {
    const { digits, meant } = viewBadPhone(typed)
    const start = meant === 'mobile' ? `mobile number begins with ${digits.slice(0, 3)}` : 'number begins so'
    return `no ${start}: ${typed}. Check its first digits.`
  },
  'unknown-column': ({ heading, typed }) =>
    `column ${heading} has no heading but holds ${quoted(typed) || 'something'}. Give the column a heading, or clear the cell.`,
  'bad-date': ({ typed }) => `${quoted(typed)} is no date that can be read. Write it like 2026-11-02.`,
  'too-long': ({ length, most }) =>
    length === undefined
      ? 'it is too long. Shorten it and import again.'
      : `it has ${length} characters, ${most} at most. Shorten it and import again.`,
  'control-character': () => 'it holds an invisible control character. Type the cell again.',
  'two-cards': ({ typed }) =>
    `the numbers of this row${typed ? ` (${typed})` : ''} belong to two customers. Make two rows of it, one for each.`,
}

/** Why a record was not brought in: the column, the thing that stood there, and the way out (R77). */
export function rejectSentence(rejected: Rejected, language: TextLanguage): string {
  const sentences: Readonly<Record<string, (said: RejectDetail) => string>> = language === 'zh' ? zh : en
  const { why, heading } = rejected
  const sentence = sentences[why]?.(rejected) ?? why
  if (!heading || why === 'unknown-column') return sentence
  return language === 'zh' ? `${heading}：${sentence}` : `${heading}: ${sentence}`
}

function lengthZh(typed: string): string {
  const { meant, digits } = viewBadPhone(typed)
  switch (meant) {
    case 'mobile':
      return `手机号应为11位，现在是${digits.length}位：${digits}。请核对补全。`
    case 'landline':
      return `座机应为区号加7或8位号码，现在是：${typed}。请核对补全。`
    case 'without-area':
      return `座机少了区号：${typed}。请写成 0571-${digits} 这样。`
    case 'foreign':
      return `国外号码的位数不对：${typed}。请核对补全。`
    default:
      return `应为11位手机号，或区号加座机号，现在是${digits.length}位：${typed}。请核对补全。`
  }
}

function lengthEn(typed: string): string {
  const { meant, digits } = viewBadPhone(typed)
  switch (meant) {
    case 'mobile':
      return `a mobile number has 11 digits, this one has ${digits.length}: ${digits}. Check and complete it.`
    case 'landline':
      return `a landline is an area code and 7 or 8 digits, not ${typed}. Check and complete it.`
    case 'without-area':
      return `the area code is missing: ${typed}. Write it like 0571-${digits}.`
    case 'foreign':
      return `a foreign number is not as long as ${typed}. Check and complete it.`
    default:
      return `an 11-digit mobile number or a landline with its area code is needed, this has ${digits.length} digits: ${typed}. Check and complete it.`
  }
}

function quoted(typed: string | undefined, left = '"', right = '"'): string {
  return typed ? `${left}${typed}${right}` : ''
}
