import type { Fault } from '#shared/contract/call.ts'
import type { Language } from './terminal-language.ts'

type Say = (data: Readonly<Record<string, string | number | boolean | null>>) => string
type Sentences = Readonly<Record<string, Say>>

const zh: Sentences = {
  'file-empty': () => '这个文件是空的（0 字节）。请重新导出一份再试。',
  'file-truncated': () => '这个文件不完整，可能没有下载完或复制中断。请重新取得整个文件再试。',
  'file-password': () => '这个文件有打开密码。请在 Excel 里另存一份不带密码的，再导入。',
  'file-not-a-table': ({ what }) =>
    `这不是表格文件${what ? `（看起来是 ${what}）` : ''}。请导入 .csv、.xlsx 或 .xls。`,
  'file-too-large': () => '这种格式只能整个读入，而文件太大。请在 Excel 里另存为 .xlsx 或 .csv，再导入。',
  'file-unclosed-quote': ({ row }) =>
    `第 ${row} 条记录里有一个引号没有结束，后面的内容无法分清。请补上引号再导入。`,
  'file-no-rows': () => '表格里没有内容。请检查是不是选错了文件或工作表。',
  'file-missing': ({ fileName }) => `找不到或打不开文件 ${fileName}。请检查路径，或关闭正在使用它的程序。`,
  'file-unreadable': () => '这个文件读不出来，可能已损坏。请用 Excel 打开并另存为 .xlsx，再导入。',
  'column-mapped-twice': ({ heading, first, second }) =>
    `列“${heading}”同时对应了“${first}”和“${second}”，一列只能对应一项。`,
  'field-mapped-twice': ({ field, first, second }) =>
    `“${first}”和“${second}”两列都对应到“${field}”，一项只能来自一列。`,
  'unknown-field': ({ field, heading }) => `列“${heading}”对应到“${field}”，没有这一项。`,
  'unknown-column': ({ column }) => `表格里没有列“${column}”。请按表头改正对应关系。`,
  'no-identity': ({ identity }) =>
    identity === 'phone'
      ? '没有哪一列对应电话号码，分不清谁是谁。请指定电话列。'
      : '没有哪一列对应客户编号，分不清谁是谁。请指定客户编号列。',
  'unknown-outcome': ({ outcome }) => `没有联系结果“${outcome}”。`,
  'mapping-file': ({ file, what }) => `对应关系文件 ${file} 不能用：${what}`,
}

const en: Sentences = {
  'file-empty': () => 'This file is empty (0 bytes). Export it again and try once more.',
  'file-truncated': () =>
    'This file is not whole: it was cut off while being downloaded or copied. Get it again.',
  'file-password': () =>
    'This file is locked with a password. Save a copy without one in Excel and import that.',
  'file-not-a-table': ({ what }) =>
    `This is no table${what ? ` (it looks like ${what})` : ''}. Import a .csv, .xlsx or .xls.`,
  'file-too-large': () =>
    'This format can only be read as a whole, and the file is too large. Save it as .xlsx or .csv in Excel.',
  'file-unclosed-quote': ({ row }) =>
    `A quotation mark in record ${row} is never closed, so what follows cannot be told apart. Close it and import again.`,
  'file-no-rows': () => 'There is nothing in the table. Is it the right file, and the right sheet?',
  'file-missing': ({ fileName }) =>
    `The file ${fileName} cannot be found or opened. Check the path, or close the program that uses it.`,
  'file-unreadable': () =>
    'This file cannot be read and may be damaged. Open it in Excel, save it as .xlsx and import that.',
  'column-mapped-twice': ({ heading, first, second }) =>
    `The column "${heading}" is mapped to both "${first}" and "${second}"; it can be only one.`,
  'field-mapped-twice': ({ field, first, second }) =>
    `The columns "${first}" and "${second}" are both mapped to "${field}"; it can come from only one.`,
  'unknown-field': ({ field, heading }) =>
    `The column "${heading}" is mapped to "${field}", which does not exist.`,
  'unknown-column': ({ column }) =>
    `The table has no column "${column}". Correct the mapping by its headings.`,
  'no-identity': ({ identity }) =>
    `No column is mapped to the ${identity === 'phone' ? 'phone number' : 'customer number'}, so nobody can be told apart. Say which one it is.`,
  'unknown-outcome': ({ outcome }) => `There is no outcome "${outcome}".`,
  'mapping-file': ({ file, what }) => `The mapping file ${file} cannot be used: ${what}`,
}

/** The sentence for a file or mapping that cannot be used: what is wrong, and the way out. */
export function fileFaultText({ kind, data = {} }: Fault, language: Language): string {
  const sentence = (language === 'zh' ? zh : en)[kind]
  return sentence ? sentence(data) : kind
}
