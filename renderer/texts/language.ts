import { createContext, useContext } from 'react'
import { en } from './en.ts'
import type { Texts } from './texts.ts'
import { zhCN } from './zh-cn.ts'

export type Language = 'zh-CN' | 'en'

const byLanguage: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en }

export const LanguageContext = createContext<Language>('zh-CN')

/** The sentences of the language in use. */
export function useTexts(): Texts {
  return byLanguage[useContext(LanguageContext)]
}

export type PickName = (name: { readonly zh: string; readonly en: string }) => string

/** Picks the right half of a name that the shop's rules carry in both languages. */
export function useNamed(): PickName {
  return useContext(LanguageContext) === 'en' ? inEnglish : inChinese
}

const inEnglish: PickName = (name) => name.en
const inChinese: PickName = (name) => name.zh
