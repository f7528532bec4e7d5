import type { Values } from '../values.ts'

/** What can be wrong with a list that is to be imported. */
export const fileFaultsZh = {
  'file-empty': () => '这个文件是空的（0 字节）。请重新导出一份再试。',
  'file-truncated': () => '这个文件不完整，可能没有下载完或复制中断。请重新取得整个文件再试。',
  'file-password': () => '这个文件有打开密码。请在 Excel 里另存一份不带密码的，再导入。',
  'file-not-a-table': (data: Values) =>
    `这不是表格文件${data.what ? `（看起来是 ${data.what}）` : ''}。请导入 .csv、.xlsx 或 .xls。`,
  'file-too-large': () => '这种格式只能整个读入，而文件太大。请在 Excel 里另存为 .xlsx 或 .csv，再导入。',
  'file-unclosed-quote': (data: Values) =>
    `第 ${data.row} 条记录里有一个引号没有结束，后面的内容无法分清。请补上引号再导入。`,
  'file-no-rows': () => '表格里没有内容。请检查是不是选错了文件或工作表。',
  'file-missing': (data: Values) =>
    `找不到或打不开文件${data.fileName ? ` ${data.fileName}` : ''}，请重新选一次文件；若它正开在别的程序里，请先关掉。`,
  'file-unreadable': () => '这个文件读不出来，可能已损坏。请用 Excel 打开并另存为 .xlsx，再导入。',
  'column-mapped-twice': (data: Values) =>
    `列“${data.heading}”同时对应了“${data.first}”和“${data.second}”，一列只能对应一项。`,
  'field-mapped-twice': (data: Values) =>
    `“${data.first}”和“${data.second}”两列都对应到“${data.field}”，一项只能来自一列。`,
  'unknown-field': (data: Values) => `列“${data.heading}”对应到“${data.field}”，没有这一项，请另选。`,
  'unknown-column': (data: Values) => `表格里没有第 ${data.column} 列，请按表头改正对应关系。`,
  'import-running': () => '另一次导入正在进行，请等它完成或先停掉。',
  'import-not-done': () => '这次导入没有完成，不用撤销。',
  'already-undone': () => '这次导入已经撤销过了。',
} satisfies Record<string, (data: Values) => string>
