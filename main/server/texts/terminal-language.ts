export type Language = 'zh' | 'en'

/** The language of sentences in a terminal: what the terminal says of itself, else what the system speaks. */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
  return said.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
