import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BOOK_FILE } from '#main/server/data-folder.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'
import { programPage, type StandIn, startProgram } from './launch.ts'

describe('the shell of the desktop program', () => {
  const folder = temporaryFolder()
  let program: StandIn
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    program = startProgram(folder.path)
    const opened = await programPage(program)
    browser = opened.browser
    page = opened.page
  })
  afterAll(async () => {
    program.process.kill('SIGKILL')
    await browser.close()
    folder.remove()
  })

  test('the window is asked for with isolation, a sandbox and no Node', async () => {
    expect(await program.ask({ kind: 'window' })).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    })
  })

  test('a page may copy a number and is denied everything else', async () => {
    const may = (permission: string) => program.ask({ kind: 'may', permission })
    expect(await may('clipboard-sanitized-write')).toBe(true)
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
      expect(await may(permission), permission).toBe(false)
    }
  })

  test('a second start brings the window to the front', async () => {
    await program.ask({ kind: 'second-instance' })
    expect(await program.ask({ kind: 'window' })).toMatchObject({ isFocused: true })
  })

  test('a file is picked in the system’s dialog, and its path stays with the program', async () => {
    const list = join(folder.path, '客户.csv')
    writeFileSync(list, '姓名,电话')
    await program.ask({ kind: 'answer-dialog', path: list })
    const picked = await page.evaluate(() => window.intentcard?.pickFile('import'))
    expect(picked).toEqual({ fileId: expect.any(String), fileName: '客户.csv', bytes: 13 })
    expect(await page.evaluate(() => window.intentcard?.pickFile('import'))).toBeNull()
  })

  test('a file of the program is saved where the person says', async () => {
    const list = join(folder.path, '名单.csv')
    writeFileSync(list, '姓名')
    await program.ask({ kind: 'answer-dialog', path: list })
    const picked = await page.evaluate(() => window.intentcard?.pickFile('import'))
    await program.ask({ kind: 'answer-dialog', path: join(folder.path, '另存.csv') })
    const save = (fileId: string) =>
      page.evaluate((id) => window.intentcard?.saveFile(id, '另存.csv'), fileId)
    expect(await save(picked?.fileId ?? '')).toBe(true)
    await program.ask({ kind: 'answer-dialog', path: join(folder.path, '没有.csv') })
    expect(await save('00000000-none')).toBe(false)
  })
})

describe('a folder that the desktop program cannot use', () => {
  test('another program’s database is left alone, with a sentence', async () => {
    const folder = temporaryFolder()
    const foreign = new Database(join(folder.path, BOOK_FILE))
    foreign.exec('create table recipe (name text)')
    foreign.close()
    const program = startProgram(folder.path)
    const [code]: unknown[] = await once(program.process, 'exit')
    expect(code).toBe(1)
    folder.remove()
  })
})
