const FORM = /^([a-z][a-zA-Z0-9]*)\.([a-z][a-zA-Z0-9]*)$/

export interface CallName {
  readonly noun: string
  readonly verb: string
  readonly access: 'read' | 'write'
  /** The noun as a file is named. */
  readonly kebab: string
}

/** Reads `visit.rename write`; a call reads unless it says that it writes. */
export function nameCall(path: string, access: string): CallName {
  const [, noun, verb] = FORM.exec(path) ?? []
  if (!noun || !verb) throw new Error(`“${path}” is not noun.verb: npm run new:call -- visit.rename write`)
  if (access !== 'read' && access !== 'write') throw new Error(`“${access}” is neither read nor write.`)
  return { noun, verb, access, kebab: toKebab(noun) }
}

export function toKebab(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
