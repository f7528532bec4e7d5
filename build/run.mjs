// node build/run.mjs <tool> [arguments]: runs a tool under the project's own Node 24.
// Plain JavaScript because the Node that starts it may be as old as 20.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const WANTED_MAJOR = 24
const onWindows = process.platform === 'win32'
const modules = resolve(import.meta.dirname, '../node_modules')
const ownBin = join(modules, `node-${onWindows ? 'win' : process.platform}-${process.arch}`, 'bin')
const hasOwnNode = existsSync(join(ownBin, onWindows ? 'node.exe' : 'node'))

if (!hasOwnNode && Number.parseInt(process.versions.node, 10) < WANTED_MAJOR) {
  console.error(
    `需要 Node.js ${WANTED_MAJOR} 或更新版本（现在是 ${process.version}），请先运行 npm ci 或安装新版 Node。 / ` +
      `Node.js ${WANTED_MAJOR} or newer is needed (this is ${process.version}): run npm ci, or install a newer Node.`,
  )
  process.exit(1)
}

const inheritedPath = process.env.PATH ?? process.env.Path ?? ''
const path = [...(hasOwnNode ? [ownBin] : []), join(modules, '.bin'), inheritedPath].join(delimiter)
const [tool = 'node', ...args] = process.argv.slice(2)
const child = spawn(tool, args, {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
  shell: onWindows,
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`无法启动 ${tool} / cannot start ${tool}: ${error.message}`)
  process.exit(127)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
