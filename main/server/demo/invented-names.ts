import type { SeededRandom } from '#shared/lib/seeded-random.ts'

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛',
  '欧阳',
  '司马',
  '诸葛',
  '上官',
]
const male = [...'伟强磊军洋勇杰涛明超刚斌宇浩凯健俊帆鹏亮波辉建国志海云峰文彬博家豪嘉懿天佑康振东立新']
const female = [...'芳娜秀英敏静丽艳娟兰霞平桂玲燕红春雪琳佳慧婷颖莹欣怡瑶雯洁倩晨梦琪思雨涵诺']

export interface InventedName {
  readonly name: string
  readonly gender: '男' | '女'
}

/** A name that a shop's list could hold; any likeness to a person is chance. */
export function inventName(random: SeededRandom): InventedName {
  const gender = random.chance(0.58) ? '男' : '女'
  const given = gender === '男' ? male : female
  const second = random.chance(0.68) ? random.pick(given) : ''
  return { name: random.pick(surnames) + random.pick(given) + second, gender }
}

// Prefixes that no carrier has handed out to people: nobody is rung by accident.
const unassigned = ['154', '160', '161', '163', '164', '168', '169'] as const

/** A well-formed mainland mobile, different for every `index`, that belongs to nobody. */
export function inventMobile(index: number): string {
  const prefix = unassigned[index % unassigned.length] ?? unassigned[0]
  return prefix + String((index * 7_368_787 + 12_345_678) % 100_000_000).padStart(8, '0')
}
