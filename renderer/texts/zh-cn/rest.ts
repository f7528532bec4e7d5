export const restZh = {
  hint: '谁轮休，那天的客户由代班的人打：出现在代班人的今日回访里，写明替谁；第二天自动回去，客户还是原来的人的。代班的人也休息，就接着找他的代班。',
  weekdaysAt: '每周哪天轮休，在“人员”里定。',
  uncovered: (names: string) => `今天休息又没有人代：${names}`,
  columns: {
    name: '姓名',
    weekly: '每周轮休',
    off: '另外休息的日子',
    work: '换休上班的日子',
    cover: '谁代班',
    act: '保存',
  },
  cell: (name: string, column: string) => `${name} ${column}`,
  saveOf: (name: string) => `保存 ${name}`,
  nobody: '没有人',
  example: '2026-12-01 2026-12-03',
  unread: '日子要写成 2026-12-01 这样，几天之间空一格。',
}
