import type { zhCN } from './zh-cn.ts'

/** What every language must say: the Chinese sentences are the list. */
export type Texts = typeof zhCN
