import type { Language } from './terminal-language.ts'

interface HostTexts {
  readonly running: (address: string) => string
  readonly dataIn: (folder: string) => string
  readonly another: string
  readonly newAddress: (address: string) => string
  readonly stopped: string
  readonly cloudFolder: (folder: string) => string
  readonly portTaken: (port: number) => string
  readonly badPort: (typed: string) => string
  readonly notBuilt: string
  readonly closedPage: string
}

const zh: HostTexts = {
  running: (address) => `意向卡已启动，请在浏览器中打开（此地址只能用一次）：\n  ${address}`,
  dataIn: (folder) => `数据在：${folder}`,
  another: '按回车键得到一个新地址，按 Ctrl+C 停止。',
  newAddress: (address) => `新地址：\n  ${address}`,
  stopped: '已停止，数据已保存。',
  cloudFolder: (folder) =>
    `注意：${folder} 在云盘同步的文件夹里，同步程序可能损坏数据。请用 --data 选一个不同步的文件夹，只把备份放进云盘。`,
  portTaken: (port) => `端口 ${port} 已被占用。请用 --port 换一个，或去掉 --port。`,
  badPort: (typed) => `--port 后面应是 1 到 65535 的数字，而不是 ${typed}。`,
  notBuilt: '页面还没有生成。请运行 npm start，或先运行 npm run build。',
  closedPage:
    '这个地址已经用过，或者不完整。请回到启动程序的窗口，按回车键得到一个新地址。\nThis address was used before, or is not whole. Go back to the window the program was started in and press Enter for a new one.\n',
}

const en: HostTexts = {
  running: (address) =>
    `IntentCard is running. Open this address in a browser (it works once):\n  ${address}`,
  dataIn: (folder) => `Data in: ${folder}`,
  another: 'Press Enter for another address, Ctrl+C to stop.',
  newAddress: (address) => `Another address:\n  ${address}`,
  stopped: 'Stopped; everything is saved.',
  cloudFolder: (folder) =>
    `Note: ${folder} is in a folder that a cloud drive syncs, which can damage the data. Choose one that is not synced with --data, and keep only backups in the cloud.`,
  portTaken: (port) => `Port ${port} is in use. Choose another one with --port, or leave it out.`,
  badPort: (typed) => `--port takes a number from 1 to 65535, not ${typed}.`,
  notBuilt: 'The page has not been built. Run npm start, or npm run build first.',
  closedPage: zh.closedPage,
}

/** What the browser host says in its terminal. */
export function hostTexts(language: Language): HostTexts {
  return language === 'zh' ? zh : en
}
