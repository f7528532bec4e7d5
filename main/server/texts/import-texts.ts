import type { Fault } from '#shared/contract/call.ts'
import type { ImportCounts } from '#shared/domain/import/decide-record.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { fileFaultText } from './file-faults.ts'
import type { Language } from './terminal-language.ts'

interface ListHead {
  readonly headings: readonly string[]
}

interface ImportTexts {
  readonly usage: string
  readonly cancelled: string
  readonly fault: (fault: Fault) => string
  readonly mapped: (list: ListHead, mapping: Mapping) => string
  readonly progress: (rows: number, share: number) => string
  readonly counted: (counts: ImportCounts, isDryRun: boolean) => string
}

const zh: ImportTexts = {
  usage: '用法：npm run import -- 文件 --data 文件夹 [--mapping 文件] [--update] [--dry-run] [--json 文件]',
  cancelled: '已停止，写入的都已撤回。',
  fault: (fault) => fileFaultText(fault, 'zh'),
  mapped: (list, mapping) => `列的对应：${pairs(list, mapping)}`,
  progress: (rows, share) => `\r${rows} 行，${percent(share)}   `,
  counted: (counts, isDryRun) =>
    [
      isDryRun ? '试运行，什么都没有写入：' : '导入完成：',
      `新建 ${counts.created}，更新 ${counts.updated}，相同 ${counts.same}，拒绝 ${counts.rejected}，`,
      `文件内重复 ${counts['duplicate-in-file']}，库中已有 ${counts['duplicate-in-book']}`,
    ].join(''),
}

const en: ImportTexts = {
  usage: 'Usage: npm run import -- FILE --data DIR [--mapping FILE] [--update] [--dry-run] [--json OUT]',
  cancelled: 'Stopped; what was written has been taken back.',
  fault: (fault) => fileFaultText(fault, 'en'),
  mapped: (list, mapping) => `Columns: ${pairs(list, mapping)}`,
  progress: (rows, share) => `\r${rows} rows, ${percent(share)}   `,
  counted: (counts, isDryRun) =>
    [
      isDryRun ? 'Dry run, nothing was written: ' : 'Import done: ',
      `${counts.created} created, ${counts.updated} updated, ${counts.same} the same, ${counts.rejected} rejected, `,
      `${counts['duplicate-in-file']} repeated in the file, ${counts['duplicate-in-book']} in the book already`,
    ].join(''),
}

/** What an import says in a terminal. */
export function importTexts(language: Language): ImportTexts {
  return language === 'zh' ? zh : en
}

function pairs({ headings }: ListHead, { columns }: Mapping): string {
  return columns.map(({ column, field }) => `${headings[column] ?? column + 1} → ${field}`).join(', ')
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, share) * 100)} %`
}
