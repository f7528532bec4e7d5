import type { Language } from '#main/server/texts/terminal-language.ts'

interface StartTexts {
  readonly building: string
  readonly buildFailed: string
  readonly fetching: string
  readonly noElectron: string
  readonly noDisplay: string
  readonly usage: string
}

const zh: StartTexts = {
  building: '正在生成程序……',
  buildFailed: '生成失败，原因见上面的提示。',
  fetching: '首次启动：正在下载 Electron（最多两分钟，用 --browser 可跳过）……',
  noElectron: '没有 Electron 程序（无法下载），改用浏览器打开同一个程序和同一份数据。',
  noDisplay: '没有可用的显示器，改用浏览器打开同一个程序和同一份数据。',
  usage: '用法：npm start -- [--browser] [--data 文件夹] [--port 端口] [--no-open] [--demo]',
}

const en: StartTexts = {
  building: 'Building the program …',
  buildFailed: 'The build failed; the reason stands above.',
  fetching: 'First start: fetching Electron (two minutes at most; --browser skips this) …',
  noElectron:
    "Electron's program is not here and cannot be fetched: serving the same program on the same data to the browser.",
  noDisplay: 'There is no display: serving the same program on the same data to the browser.',
  usage: 'Usage: npm start -- [--browser] [--data DIR] [--port N] [--no-open] [--demo]',
}

export function startTexts(language: Language): StartTexts {
  return language === 'zh' ? zh : en
}
