/** Who works in the demo shop. The day ends with their sign-off, so every role is there. */
export interface InventedPerson {
  readonly loginName: string
  readonly name: string
  readonly role: 'agent' | 'supervisor' | 'manager'
  readonly team: 0 | 1 | null
  readonly restWeekday: number
}

export const demoTeams = ['展厅一组', '展厅二组'] as const

export const demoPeople: readonly InventedPerson[] = [
  { loginName: 'lixiaoyan', name: '李晓燕', role: 'agent', team: 0, restWeekday: 2 },
  { loginName: 'zhaomin', name: '赵敏', role: 'agent', team: 0, restWeekday: 3 },
  { loginName: 'qianwei', name: '钱伟', role: 'agent', team: 0, restWeekday: 4 },
  { loginName: 'sunhaoran', name: '孙浩然', role: 'agent', team: 0, restWeekday: 1 },
  { loginName: 'zhouting', name: '周婷', role: 'agent', team: 1, restWeekday: 2 },
  { loginName: 'wugang', name: '吴刚', role: 'agent', team: 1, restWeekday: 3 },
  { loginName: 'zhengkai', name: '郑凯', role: 'agent', team: 1, restWeekday: 4 },
  { loginName: 'fengxue', name: '冯雪', role: 'agent', team: 1, restWeekday: 5 },
  { loginName: 'wangqiang', name: '王强', role: 'supervisor', team: 0, restWeekday: 1 },
  { loginName: 'hejing', name: '何静', role: 'supervisor', team: 1, restWeekday: 2 },
  { loginName: 'chenguodong', name: '陈国栋', role: 'manager', team: null, restWeekday: 3 },
]

/** The owner of a demo shop that was made without asking anybody. */
export const demoOwner = { loginName: 'laoban', name: '林老板' } as const

/** One password for the whole invented shop; it is printed wherever the shop is made. */
export const demoPassword = 'demo-2026'

export const demoBookName = '长江路展厅（演示）'
