/** In which words something is said that is the same on screen, in a sheet and in a terminal. */
export type TextLanguage = 'zh' | 'en'
