import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '#main/server/demo/invented-shop.ts'
import { fillDemoFolder } from '#tests/helpers/demo-folder.ts'
import { countInBook } from '#tests/helpers/read-book.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'
import { until } from '#tests/helpers/until.ts'
import type { Desktop, DesktopKind } from './desktop.ts'

const AGENT = '李晓燕'

interface Started {
  readonly folder: string
  desktop(): Desktop
}

/** What the desktop program must do, wherever it runs; the tests build on each other. */
export function describeDesktop(kind: DesktopKind): void {
  describe(`the desktop program in ${kind.name}`, () => {
    const folder = temporaryFolder()
    let desktop: Desktop | null = null

    beforeAll(async () => {
      await fillDemoFolder(folder.path)
      desktop = await kind.launch(folder.path)
    })
    afterAll(() => {
      desktop?.kill()
      folder.remove()
    })

    const started: Started = {
      folder: folder.path,
      desktop: () => {
        if (!desktop) throw new Error('the program has not started')
        return desktop
      },
    }
    testPage(started)
    testLogin(started)
    testBackend(started)
  })
}

function testPage({ desktop }: Started): void {
  test('its page has a world of its own and no Node', async () => {
    const found = await desktop().page.evaluate(() => ({
      require: typeof Reflect.get(window, 'require'),
      process: typeof Reflect.get(window, 'process'),
      ipcRenderer: typeof Reflect.get(window, 'ipcRenderer'),
      powers: Object.keys(window.intentcard ?? {}),
    }))
    expect(found).toEqual({
      require: 'undefined',
      process: 'undefined',
      ipcRenderer: 'undefined',
      powers: ['pickFile', 'saveFile'],
    })
  })

  test('its page may run nothing but itself and connect nowhere', async () => {
    const refused = await desktop().page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const directives: string[] = []
          document.addEventListener('securitypolicyviolation', (event) => {
            directives.push(event.effectiveDirective)
            if (directives.length === 2) resolve(directives.toSorted())
          })
          const script = document.createElement('script')
          script.textContent = 'window.wasRun = true'
          document.head.append(script)
          fetch('https://example.com/').catch(() => undefined)
        }),
    )
    expect(refused).toEqual(['connect-src', 'script-src-elem'])
    expect(await desktop().page.evaluate(() => Reflect.has(window, 'wasRun'))).toBe(false)
  })
}

function testLogin({ desktop }: Started): void {
  test('somebody logs in over the port', async () => {
    const { page } = desktop()
    await page.getByRole('button', { name: AGENT }).click()
    await page.locator('input[type=password]').fill(demoPassword)
    await page.keyboard.press('Enter')
    await page.locator('.queue-row').first().waitFor()
  })

  test('the page can be neither left nor doubled', async () => {
    const { page } = desktop()
    const before = page.url()
    await page.evaluate(() => {
      window.open('https://example.com/')
      window.location.href = 'https://example.com/'
    })
    await page.waitForTimeout(500)
    expect(page.url()).toBe(before)
    const strangers = page
      .context()
      .pages()
      .filter((one) => one.url().includes('example.com'))
    expect(strangers).toEqual([])
    await page.locator('.queue-row').first().waitFor()
  })
}

function testBackend({ folder, desktop }: Started): void {
  const countVisits = () => countInBook(folder, 'select count(*) from visit')

  test('R80 a save under way when the backend dies is stored by the next one, once', async () => {
    const { page } = desktop()
    const before = countVisits()
    const pid = await desktop().backendPid()
    if (pid === null) throw new Error('no backend')
    process.kill(pid, 'SIGSTOP')
    await page.locator('.panel').getByText('无人接听').first().click()
    await page.waitForTimeout(300)
    expect(countVisits()).toBe(before)

    process.kill(pid, 'SIGKILL')
    await until(() => countVisits() === before + 1)
    expect(await desktop().backendPid()).not.toBe(pid)
    await page.waitForTimeout(500)
    expect(countVisits()).toBe(before + 1)
  })

  test('whoever was logged in still is after the backend has died', async () => {
    const before = countVisits()
    await desktop().page.locator('.panel').getByText('占线').first().click()
    await until(() => countVisits() === before + 1)
  })

  test('R50 every word typed before and after the backend has died is in the book', async () => {
    const { page } = desktop()
    const note = page.locator('#visit-content')
    await note.pressSequentially('周末带家人来看车')
    const pid = await desktop().backendPid()
    if (pid === null) throw new Error('no backend')
    process.kill(pid, 'SIGKILL')
    await note.pressSequentially('，他想先试驾')
    const kept = "select count(*) from draft where body like '%周末带家人来看车，他想先试驾%'"
    await until(() => countInBook(folder, kept) === 1)
    expect(await note.inputValue()).toBe('周末带家人来看车，他想先试驾')
  })

  test('a quit closes the book in order', async () => {
    const before = countVisits()
    expect(await desktop().quit()).toBe(0)
    expect(countVisits()).toBe(before)
  })
}
