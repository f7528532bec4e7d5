// npm run test:electron: the specs of the desktop program in real Electron, or one sentence where there is none.
import { resolve } from 'node:path'
import { runTool } from './run-tool.ts'
import { findElectron } from './start/electron-program.ts'

const root = resolve(import.meta.dirname, '..')

if (findElectron(root)) process.exitCode = await runSpecs()
else
  console.log(
    '没有 Electron 程序，未运行（npm test 会在替身里运行同样的测试）。 / ' +
      'Electron’s program is not here: nothing was run (npm test runs the same specs in the stand-in).',
  )

async function runSpecs(): Promise<number> {
  const built = await runTool(root, ['electron-vite', 'build', '--logLevel', 'error'])
  return built === 0
    ? runTool(root, ['vitest', 'run', '--project', 'electron', 'tests/electron/real'])
    : built
}
