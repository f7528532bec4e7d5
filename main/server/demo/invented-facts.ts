import type { SeededRandom } from '#shared/lib/seeded-random.ts'
import type { InventedName } from './invented-names.ts'

const models = [
  'UNI-V 2.0T',
  'UNI-V 1.5T',
  'CS75 PLUS',
  'CS55 PLUS',
  '逸动PLUS',
  '深蓝S7 增程',
  '深蓝SL03',
  '欧尚Z6',
  '欧尚X5 PLUS',
  '启源A07',
]
const colours = ['星云灰', '月岩白', '曜石黑', '赤焰红', '天青蓝']
const cars = [
  '2014 福克斯',
  '2016 朗逸',
  '2012 捷达',
  '2018 宝骏530',
  '2015 H6',
  '无',
  '无',
  '2019 逸动',
  '2013 凯越',
]
const jobs = [
  '中学教师',
  '个体经营',
  '公务员',
  '程序员',
  '护士',
  '司机',
  '会计',
  '装修',
  '工程师',
  '餐饮店主',
  '销售',
  '自由职业',
]
const homes = [
  '渝北 · 人和',
  '江北 · 观音桥',
  '南岸 · 南坪',
  '沙坪坝 · 大学城',
  '九龙坡 · 石桥铺',
  '巴南 · 鱼洞',
  '北碚',
  '璧山',
  '长寿',
  '渝中 · 大坪',
]
const focus = ['外观', '安全性', '动力性', '操控性', '舒适性', '经济性']
const rivals = ['思域', '影豹', '星瑞', '哈弗H6', '秦PLUS', '宋PLUS', '轩逸', '缤越', '瑞虎8', 'Model 3']
const likes = ['操控', '价格', '空间', '油耗', '内饰', '品牌', '保值', '续航']
const times = ['中午', '18:30 后', '晚上', '上午10点', '周末', '午休 12:30', '']
const families = ['两口之家', '三口之家', '四口之家，两个孩子', '未婚', '与父母同住']
const traits = [
  '月供承受 3000 内',
  '全款，只比落地价',
  '妻子说了算',
  '看重质保',
  '周末常跑长途',
  '在意面子，喜欢顶配',
  '懂车，问得细',
]

export const sources = ['来店', '来电', '网络', '转介绍', '车展', '老客户'] as const

/** The front of an invented card, by the keys of the 汽车 template. */
export function inventFacts(
  person: InventedName,
  random: SeededRandom,
): Readonly<Record<string, string | number | readonly string[]>> {
  const facts: Record<string, string | number | readonly string[]> = {
    gender: person.gender,
    age: random.between(23, 58),
    currentCar: random.pick(cars),
    occupation: random.pick(jobs),
    residence: random.pick(homes),
    mainDriver: random.pick(['本人', '本人', '妻子', '丈夫', '父亲']),
    purchaseWay: random.pick(['全款', '分期', '分期', '置换加分期']),
    purchaseUse: random.pick(['家用通勤', '接送孩子', '商务', '跑网约车', '自驾旅行']),
    model: `${random.pick(models)} ${random.pick(colours)}`,
    purchaseKind: random.weighted([
      ['新购', 50],
      ['增购', 15],
      ['置换', 28],
      ['转介绍', 7],
    ]),
    focus: [random.pick(focus), random.pick(focus)].filter((word, index, all) => all.indexOf(word) === index),
    rivals: `${random.pick(rivals)} → ${random.pick(likes)}`,
    background: `${random.pick(families)}，${random.pick(traits)}`,
  }
  const bestTime = random.pick(times)
  if (bestTime !== '') facts.bestTime = bestTime
  return facts
}
