import type { RejectReason } from '#shared/domain/import/imported-card.ts'
import type { Language } from './terminal-language.ts'

type Reasons = Readonly<Record<RejectReason, string>>

const zh: Reasons = {
  empty: '没有号码',
  scientific: '号码被 Excel 变成了科学计数（如 1.39E+10），原号码已丢失，请把该列设为文本后重新导出',
  length: '号码位数不对',
  letters: '号码里有不能识别的字',
  prefix: '没有这样开头的号码',
  'unknown-column': '这一行比表头多出内容，不知道属于哪一列',
  'bad-date': '日期看不懂',
  'too-long': '内容太长',
  'control-character': '含有看不见的控制字符',
  'two-cards': '这一行的几个号码分属不同的客户',
}

const en: Reasons = {
  empty: 'no number',
  scientific:
    'Excel has turned the number into 1.39E+10 and its digits are gone; format the column as text and export again',
  length: 'the number has too few or too many digits',
  letters: 'the number holds signs that cannot be read',
  prefix: 'no number begins like this',
  'unknown-column': 'the row goes on behind the last heading',
  'bad-date': 'the date cannot be read',
  'too-long': 'the text is too long',
  'control-character': 'it holds an invisible control character',
  'two-cards': 'the numbers of this row belong to different customers',
}

/** Why a record was rejected, with the heading of the column that is to blame: the 原因 column (R77). */
export function rejectReasonText(why: string, heading: string | null, language: Language): string {
  const reasons: Readonly<Record<string, string>> = language === 'zh' ? zh : en
  const reason = reasons[why] ?? why
  if (heading === null || heading === '') return reason
  return language === 'zh' ? `${heading}：${reason}` : `${heading}: ${reason}`
}
