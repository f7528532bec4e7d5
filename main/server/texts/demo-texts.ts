import type { Language } from './terminal-language.ts'

interface DemoLogin {
  readonly name: string
  readonly loginName: string
  readonly role: string
}

interface DemoTexts {
  readonly usage: string
  readonly making: string
  readonly made: (cards: number, visits: number, folder: string) => string
  readonly logins: (password: string) => string
  readonly login: (login: DemoLogin) => string
  readonly notEmpty: (folder: string) => string
}

const roles: Readonly<Record<string, string>> = {
  owner: '店主',
  manager: '经理',
  supervisor: '主管',
  agent: '顾问',
}

const zh: DemoTexts = {
  usage: '用法：npm run demo -- --data 文件夹',
  making: '正在编一家店：人、卡片、回访……',
  made: (cards, visits, folder) => `演示店已建好：${cards} 张卡，${visits} 次回访。数据在：${folder}`,
  logins: (password) => `登录名如下，密码都是 ${password}`,
  login: ({ name, loginName, role }) => `  ${loginName.padEnd(12)} ${roles[role] ?? role}  ${name}`,
  notEmpty: (folder) => `${folder} 里已经有一家店，没有改动它。请用 --data 选一个新的文件夹。`,
}

const en: DemoTexts = {
  usage: 'Usage: npm run demo -- --data DIR',
  making: 'Inventing a shop: people, cards, visits …',
  made: (cards, visits, folder) =>
    `The demo shop is ready: ${cards} cards, ${visits} visits. Data in: ${folder}`,
  logins: (password) => `Who may log in, each with the password ${password}`,
  login: ({ name, loginName, role }) => `  ${loginName.padEnd(12)} ${role.padEnd(10)} ${name}`,
  notEmpty: (folder) =>
    `${folder} holds a shop already; it was left as it is. Choose a new folder with --data.`,
}

/** What making the demo shop says in a terminal. */
export function demoTexts(language: Language): DemoTexts {
  return language === 'zh' ? zh : en
}
