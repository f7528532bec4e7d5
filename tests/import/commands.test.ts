import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from './command.ts'
import { newFolder, saveList } from './save-list.ts'

const list =
  '姓名,电话,备注\n张三,13800138000,"=HYPERLINK(""http://x"",""点我"")"\n李四,0571-31178502转8,周末\n'

describe('npm run import', () => {
  test('makes the book of a new folder and exits 0 when all went in', async () => {
    const folder = newFolder()
    const { code, out } = await runCommand(
      'import',
      saveList('list.csv', list),
      '--data',
      join(folder, 'book'),
    )
    expect({ code, hasCounts: out.includes('新建 2') }).toEqual({ code: 0, hasCounts: true })
    expect(existsSync(join(folder, 'book', 'book.db'))).toBe(true)
  })

  test('exits 1 when some rows were rejected, and says which column each was mapped to', async () => {
    const path = saveList('list.csv', `${list}王五,1.39E+10,\n`)
    const { code, out } = await runCommand('import', path, '--data', newFolder())
    expect(code).toBe(1)
    expect(out).toContain('电话 → phone')
  })

  test.each([
    ['a file that is not there', () => ['/nowhere/list.csv'], '找不到'],
    ['an empty file', () => [saveList('list.csv', '')], '0 字节'],
    ['a mapping with a column the list does not have', () => mapped('不存在的列'), '不存在的列'],
    ['no file at all', () => [], '用法'],
    ['an option nobody knows', () => [saveList('list.csv', list), '--sideways'], '用法'],
  ])('exits 2 and does nothing for %s', async (_, args, sentence) => {
    const json = join(newFolder(), 'report.json')
    const { code, err } = await runCommand('import', ...args(), '--data', newFolder(), '--json', json)
    expect({ code, says: err.includes(sentence), reports: existsSync(json) }).toEqual({
      code: 2,
      says: true,
      reports: false,
    })
  })

  function mapped(column: string): readonly string[] {
    const mapping = { identity: 'phone', columns: [{ column, field: 'phone' }] }
    return [saveList('list.csv', list), '--mapping', saveList('mapping.json', JSON.stringify(mapping))]
  }
})

describe('npm run export', () => {
  test.each(['csv', 'xlsx'])('gives a .%s that another book takes in as it was', async (extension) => {
    const folder = newFolder()
    const [one, other, out] = [join(folder, 'one'), join(folder, 'other'), join(folder, `cards.${extension}`)]
    await runCommand('import', saveList('list.csv', list), '--data', one)
    expect(await runCommand('export', '--data', one, '--what', 'cards', '--out', out)).toMatchObject({
      code: 0,
    })
    expect(await runCommand('import', out, '--data', other)).toMatchObject({ code: 0 })

    const again = join(folder, 'again.csv')
    await runCommand('export', '--data', other, '--what', 'cards', '--out', again)
    const text = readFileSync(again, 'utf8')
    expect(text.startsWith('\uFEFF编号,姓名,电话')).toBe(true)
    expect(text).toContain('138 0013 8000')
    expect(text).toContain('0571-3117 8502转8')
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""点我"")"`)
  })

  test('exits 2 for a file name it cannot write and for missing arguments', async () => {
    const folder = newFolder()
    const bad = await runCommand(
      'export',
      '--data',
      folder,
      '--what',
      'cards',
      '--out',
      join(folder, 'cards.pdf'),
    )
    const none = await runCommand('export', '--data', folder)
    expect([bad.code, none.code, dirname(folder) !== '']).toEqual([2, 2, true])
    expect(none.err).toContain('用法')
  })
})
