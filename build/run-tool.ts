import { spawn } from 'node:child_process'

/** Runs a tool with its output on our own; gives its exit code, 127 when it cannot be started. */
export function runTool(cwd: string, command: readonly string[]): Promise<number> {
  const [tool = 'node', ...args] = command
  return new Promise((resolve) => {
    const child = spawn(tool, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
    child.on('error', (error) => {
      console.error(`cannot start ${tool}: ${error.message}`)
      resolve(127)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
