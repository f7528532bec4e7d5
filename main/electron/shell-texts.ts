import { app } from 'electron'

interface ShellTexts {
  readonly name: string
  readonly file: string
  readonly openFolder: string
  readonly quit: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly resetZoom: string
  readonly fullScreen: string
  readonly cannotOpen: string
  readonly keepsFailing: string
  readonly sheets: string
}

const zh: ShellTexts = {
  name: '意向卡',
  file: '文件',
  openFolder: '打开数据文件夹',
  quit: '退出',
  edit: '编辑',
  undo: '撤销',
  redo: '重做',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  view: '显示',
  zoomIn: '放大',
  zoomOut: '缩小',
  resetZoom: '实际大小',
  fullScreen: '全屏',
  cannotOpen: '打不开数据',
  keepsFailing: '后台程序连续出错，已停止。已保存的内容都在；请重新启动程序，若再次出现请联系技术人员。',
  sheets: '客户表（CSV、Excel）',
}

const en: ShellTexts = {
  name: 'IntentCard',
  file: 'File',
  openFolder: 'Open data folder',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
  cannotOpen: 'The data cannot be opened',
  keepsFailing:
    'The part of the program that keeps the data failed again and again and was stopped. Everything saved is there; start the program again, and ask for help if it happens again.',
  sheets: 'Customer lists (CSV, Excel)',
}

/** The shell's few words, in the system's language; all other texts are the page's. */
export function shellTexts(): ShellTexts {
  return app.getLocale().toLowerCase().startsWith('zh') ? zh : en
}
