interface Option {
  readonly name: string
  readonly version: number
  readonly cards: number
  readonly isInUse: boolean
}

interface Move {
  readonly at: string
  readonly by: string
  readonly cards: number
  readonly target: string
}

export const schemesZh = {
  choice: '级别方案',
  option: ({ name, version, cards, isInUse }: Option) =>
    [name, `第${version}版`, `${cards}张卡`, isInUse ? '在用' : ''].filter(Boolean).join(' · '),
  isInUse: '新客户按这一套定级',
  use: '新客户用这一套',
  used: (name: string) => `新客户从现在起按 ${name} 定级`,
  copy: '照这一套另建一套',
  hint: '从上次有效联系那天起算：周期到了提醒，最迟那天要打；往后推过最迟要写原因。排在上面的级别离成交近。',
  nameZh: '方案名称',
  nameEn: '英文名称',
  columns: {
    order: '次序',
    code: '级别',
    name: '名称',
    means: '说明',
    gap: '周期（天）',
    repeat: '用完以后',
    limit: '最迟（天）',
    table: '推进表',
    end: '结束',
    more: '更多',
  },
  columnHints: {
    order: '上面的离成交近',
    code: '卡上写的字母或词，也是电话台的按键',
    name: '屏幕上的叫法',
    means: '什么样的客户算这一级',
    gap: '几个数一次一个，中间空一格：3 4 7',
    repeat: '几个周期用完以后，一直用最后一个，或者从头轮着用',
    limit: '从上次有效联系算起，最晚第几天；空着是不设',
    table: '算进潜在顾客等级推进表',
    end: '定到这一级就不再跟进',
    more: '英文、购买时间、短信算不算、删去',
  },
  cell: (code: string, column: string) => `${code} ${column}`,
  repeats: { last: '一直用最后一个', cycle: '从头轮着用' },
  noLimit: '不设',
  up: (code: string) => `${code} 往上移`,
  down: (code: string) => `${code} 往下移`,
  add: '加一级',
  remove: (code: string) => `删去 ${code || '这一级'}`,
  english: '英文',
  englishMeans: '英文说明',
  horizon: '购买时间',
  horizonCount: '购买时间，几天或几个月内',
  horizons: { none: '不看时间', days: '几天以内', months: '几个月以内', open: '更久以后' },
  messagesCount: '发出的短信、微信也算联系',
  faults: {
    gaps: (code: string) => `${code} 的周期要填 0 到 3660 的整数，几个数之间空一格。`,
    limit: (code: string) => `${code} 的最迟要填 0 到 3660 的整数，或者空着。`,
    horizon: (code: string) => `${code} 的购买时间要填大于 0 的整数。`,
  },
  savedAs: (name: string, version: number) => `${name} 已存为第${version}版`,
  versionHint: (version: number) =>
    `存下来是第${version}版：以后定级用它；已有的卡还按原来那一版，要搬请看下面。`,
  moveTitle: '已有的客户卡',
  nothingToMove: '没有留在以前版本或别的方案里的卡。',
  moveHint:
    '卡按定级时的那一版算日子。先算一算会怎样，再一次搬过去；搬错了可以整批撤回。自己约定的日子不动。',
  moveFrom: '从哪里搬',
  source: (name: string, cards: number, isSame: boolean) =>
    isSame ? `${name} 以前的版本 · ${cards}张` : `${name} · ${cards}张`,
  target: (name: string, version: number) => `${name} 第${version}版`,
  becomes: (code: string) => `${code} 换成哪一级`,
  tryMove: '先算一算',
  triedOnly: '算好了，还没有搬',
  figures: {
    cards: '张数',
    earlier: '提前',
    later: '推后',
    same: '不变',
    overdue: '变逾期',
    pastLimit: '变超期限',
  },
  figureHints: {
    cards: '会换到新版本的卡',
    earlier: '下次联系比现在早',
    later: '下次联系比现在晚',
    same: '日子不变',
    overdue: '现在不逾期，搬了就逾期',
    pastLimit: '现在没过最迟，搬了就过了',
  },
  nobodyMoves: '一张也不会动。',
  left: (grade: string, cards: number) => `${grade} 级的 ${cards} 张卡在新方案里没有位置，会留在原处。`,
  moveThem: (cards: number) => `搬过去（${cards}张）`,
  moved: (cards: number) => `已搬 ${cards} 张`,
  lastMove: ({ at, by, cards, target }: Move) => `${at} ${by} 把 ${cards} 张卡搬到 ${target}。`,
  undoMove: '整批撤回',
  undone: (cards: number) => `已撤回，${cards} 张卡照原来的算`,
  isUndone: '已撤回',
}
