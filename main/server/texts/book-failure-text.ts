import { BookFailure, type BookFailureData } from '../book-failure.ts'
import type { Language } from './terminal-language.ts'

type Sentences = { readonly [Kind in BookFailureData['kind']]: (data: DataOf<Kind>) => string }
type DataOf<Kind> = Extract<BookFailureData, { readonly kind: Kind }>

const zh: Sentences = {
  'not-a-database': ({ file }) =>
    `${file} 不是数据库文件，没有改动它。请用 --data 选另一个文件夹，或把这个文件移走。`,
  foreign: ({ file }) => `${file} 是别的程序的数据库，没有改动它。请用 --data 选另一个文件夹。`,
  newer: ({ file, theirs, ours }) =>
    `${file} 是较新版本的程序写的（${theirs}，本程序只认识到 ${ours}），没有改动它。请先升级程序。`,
  corrupt: ({ file }) => `${file} 已损坏，没有改动它。请从备份恢复；恢复前请先把这个文件夹整个复制一份。`,
  'read-only': ({ file }) => `${file} 不能写入。请检查文件夹的权限，或用 --data 选另一个文件夹。`,
  'disk-full': ({ file }) => `磁盘已满，${file} 写不进去。已保存的都在；请腾出空间后再启动。`,
  locked: ({ file, pid }) =>
    `${file} 正被另一个程序使用${pid === null ? '' : `（进程 ${pid}）`}。请使用已打开的那个窗口，或先关闭它。`,
  'old-engine': ({ version }) => `SQLite ${version} 太旧，不能保证数据安全。请重新运行 npm ci。`,
  'other-content': ({ changeId }) => `编号 ${changeId} 的改动已经保存过，而内容不同；没有再写。`,
  'row-missing': ({ table, id }) => `${table} 中没有 ${id}，没有写入。`,
  'not-unique': ({ columns }) => `${columns} 重复，没有写入。`,
  'network-drive': ({ file }) =>
    `${file} 在网络盘上，数据会损坏，所以没有打开。请用 --data 选本机硬盘上的文件夹。`,
  'no-folder': ({ file }) => `不能建立文件夹 ${file}。请检查路径和权限，或用 --data 选另一个文件夹。`,
}

const en: Sentences = {
  'not-a-database': ({ file }) =>
    `${file} is no database; it was left as it is. Choose another folder with --data, or move the file away.`,
  foreign: ({ file }) =>
    `${file} is another program's database; it was left as it is. Choose another folder with --data.`,
  newer: ({ file, theirs, ours }) =>
    `${file} was written by a newer program (${theirs}, this one knows ${ours}); it was left as it is. Update the program first.`,
  corrupt: ({ file }) =>
    `${file} is damaged; it was left as it is. Restore a backup, and copy the whole folder before you do.`,
  'read-only': ({ file }) =>
    `${file} cannot be written. Check the folder's permissions, or choose another one with --data.`,
  'disk-full': ({ file }) =>
    `The disk is full and ${file} cannot be written. All that was saved is there; make room and start again.`,
  locked: ({ file, pid }) =>
    `${file} is in use by another program${pid === null ? '' : ` (process ${pid})`}. Use the window that is open, or close it first.`,
  'old-engine': ({ version }) => `SQLite ${version} is too old to keep data safe. Run npm ci again.`,
  'other-content': ({ changeId }) =>
    `The change ${changeId} was stored before with other content; nothing was written.`,
  'row-missing': ({ table, id }) => `There is no ${id} in ${table}; nothing was written.`,
  'not-unique': ({ columns }) => `${columns} is there already; nothing was written.`,
  'network-drive': ({ file }) =>
    `${file} is on a network drive, where databases break, so it was not opened. Choose a folder on this machine with --data.`,
  'no-folder': ({ file }) =>
    `The folder ${file} cannot be made. Check its path and permissions, or choose another one with --data.`,
}

/** The sentence for somebody whose book cannot be opened: what it is about, and the way out. Other errors are thrown on. */
export function bookFailureText(error: unknown, language: Language): string {
  if (!(error instanceof BookFailure)) throw error
  return sentenceOf(language === 'zh' ? zh : en, error.data)
}

function sentenceOf<Kind extends BookFailureData['kind']>(
  sentences: Sentences,
  data: DataOf<Kind> & { readonly kind: Kind },
): string {
  return sentences[data.kind](data)
}
