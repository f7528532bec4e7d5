import type { Language } from './terminal-language.ts'

interface FirstNames {
  readonly bookName: string
  readonly ownerName: string
  readonly loginName: string
}

/** What a shop and its owner are called until somebody says otherwise at the first start. */
export function firstNames(language: Language): FirstNames {
  const loginName = 'owner'
  return language === 'zh'
    ? { bookName: '我的店', ownerName: '店主', loginName }
    : { bookName: 'My shop', ownerName: 'Owner', loginName }
}
