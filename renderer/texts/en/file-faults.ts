import type { fileFaultsZh } from '../zh-cn/file-faults.ts'

export const fileFaultsEn: typeof fileFaultsZh = {
  'file-empty': () => 'This file is empty (0 bytes). Export it again and try once more.',
  'file-truncated': () =>
    'This file is not whole: it was cut off while being downloaded or copied. Get it again.',
  'file-password': () =>
    'This file is locked with a password. Save a copy without one in Excel and import that.',
  'file-not-a-table': (data) =>
    `This is no table${data.what ? ` (it looks like ${data.what})` : ''}. Import a .csv, .xlsx or .xls.`,
  'file-too-large': () =>
    'This format can only be read as a whole, and the file is too large. Save it as .xlsx or .csv in Excel.',
  'file-unclosed-quote': (data) =>
    `A quotation mark in record ${data.row} is never closed, so what follows cannot be told apart. Close it and import again.`,
  'file-no-rows': () => 'There is nothing in the table. Is it the right file, and the right sheet?',
  'file-missing': (data) =>
    `The file${data.fileName ? ` ${data.fileName}` : ''} cannot be found or opened. Choose it again; if another program has it open, close that first.`,
  'file-unreadable': () =>
    'This file cannot be read and may be damaged. Open it in Excel, save it as .xlsx and import that.',
  'column-mapped-twice': (data) =>
    `The column “${data.heading}” is mapped to both “${data.first}” and “${data.second}”; it can be only one.`,
  'field-mapped-twice': (data) =>
    `The columns “${data.first}” and “${data.second}” are both mapped to “${data.field}”; it can come from only one.`,
  'unknown-field': (data) =>
    `The column “${data.heading}” is mapped to “${data.field}”, which does not exist. Choose another.`,
  'unknown-column': (data) => `The table has no column ${data.column}. Correct the mapping by its headings.`,
  'import-running': () => 'Another import is running. Wait for it, or stop it first.',
  'import-not-done': () => 'This import was not finished, so there is nothing to undo.',
  'already-undone': () => 'This import has been undone already.',
}
