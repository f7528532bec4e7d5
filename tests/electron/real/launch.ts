import { resolve } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { findElectron } from '#build/start/electron-program.ts'
import type { Desktop, DesktopKind } from '../desktop.ts'

const root = resolve(import.meta.dirname, '../../..')
const BACKEND = 'IntentCard backend'

/** The built program in Electron itself; only where its binary is. */
export const realElectron: DesktopKind = {
  name: 'Electron',
  async launch(folder) {
    const executablePath = findElectron(root)
    if (!executablePath) throw new Error('Electron’s binary is not here')
    // Chromium's sandbox refuses to run as root.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const program = await _electron.launch({
      executablePath,
      args: [...asRoot, root, '--lang=zh-CN', '--data', folder],
      env: { ...definedEnvironment(), LANG: 'zh_CN.UTF-8' },
    })
    return desktopOf(program, await program.firstWindow())
  },
}

function desktopOf(program: ElectronApplication, page: Desktop['page']): Desktop {
  return {
    page,
    backendPid: () =>
      program.evaluate(({ app }, name) => {
        return app.getAppMetrics().find((metric) => metric.name === name)?.pid ?? null
      }, BACKEND),
    async quit() {
      const child = program.process()
      await program.close()
      return child.exitCode
    },
    kill: () => void program.process().kill('SIGKILL'),
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
