import { spawn } from 'node:child_process'

/** Asks the system to show an address; where nobody can, the printed address remains. */
export function openBrowser(address: string): void {
  const [tool, ...args] = openerOf(process.platform)
  const opener = spawn(tool, [...args, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => undefined)
  opener.unref()
}

function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return [platform === 'darwin' ? 'open' : 'xdg-open']
}
