import { posix } from 'node:path'
import { SheetFailure } from '../sheet/sheet-failure.ts'
import { attributeOf } from './xml-text.ts'
import { readEntryText, type ZipFile } from './zip-entry.ts'

/** Where the parts of a workbook lie in its zip. */
export interface WorkbookParts {
  /** In the order of their tabs. */
  readonly sheets: readonly string[]
  readonly sharedStrings: string | null
  readonly styles: string | null
  /** Days are counted from 1904 instead of 1900. */
  readonly startsIn1904: boolean
}

const WORKBOOK = 'xl/workbook.xml'

/** Reads the workbook's table of contents. */
export async function readWorkbookParts(zip: ZipFile): Promise<WorkbookParts> {
  const workbook = await readEntryText(zip, WORKBOOK)
  if (workbook === null) throw new SheetFailure('file-unreadable')
  const relations = (await readEntryText(zip, 'xl/_rels/workbook.xml.rels')) ?? ''
  const targets = tagsOf(relations, 'Relationship').map((tag) => ({
    id: attributeOf(tag, 'Id'),
    type: attributeOf(tag, 'Type') ?? '',
    path: pathOf(attributeOf(tag, 'Target') ?? ''),
  }))
  const ofType = (type: string): string | null => {
    const path = targets.find((target) => target.type.endsWith(`/${type}`))?.path
    return path && zip.entries.has(path) ? path : null
  }
  const sheets = tagsOf(workbook, 'sheet').flatMap((tag) => {
    const path = targets.find(({ id }) => id !== undefined && id === attributeOf(tag, 'id'))?.path
    return path && zip.entries.has(path) ? [path] : []
  })
  const properties = tagsOf(workbook, 'workbookPr')[0] ?? ''
  return {
    sheets,
    sharedStrings: ofType('sharedStrings'),
    styles: ofType('styles'),
    startsIn1904: ['1', 'true'].includes(attributeOf(properties, 'date1904') ?? ''),
  }
}

/** Every start tag of that name, with or without a namespace prefix. */
export function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?/?>`, 'g')) ?? []
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join('xl', target))
}
