import type { Inputs, Outputs } from '#shared/contract/client.ts'

export type SchemeView = Outputs['scheme']['list']['schemes'][number]
type GradeDraft = Inputs['scheme']['save']['grades'][number]

export const horizonKinds = ['none', 'days', 'months', 'open'] as const
export type HorizonKind = (typeof horizonKinds)[number]

/** One grade's line as it is typed. */
export interface GradeLine {
  /** Of the line, not of the grade: it stays while its code is typed. */
  readonly key: string
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly definitionZh: string
  readonly definitionEn: string
  readonly gaps: string
  readonly repeat: 'last' | 'cycle'
  readonly limit: string
  readonly onAdvancementTable: boolean
  readonly terminal: boolean
  readonly horizon: HorizonKind
  readonly horizonCount: string
  readonly messagesCount: boolean
}

/** A whole scheme as it is typed, the hottest grade first. */
export interface SchemeLines {
  readonly zh: string
  readonly en: string
  readonly grades: readonly GradeLine[]
}

/** The first thing that cannot be read: in which line, and what of it. */
export interface LineFault {
  readonly key: string
  readonly code: string
  readonly kind: 'gaps' | 'limit' | 'horizon'
}

export type ReadLines =
  | { readonly kind: 'read'; readonly name: { zh: string; en: string }; readonly grades: GradeDraft[] }
  | { readonly kind: 'unreadable'; readonly fault: LineFault }

const mostDays = 3660

export function linesOf({ name, grades }: Pick<SchemeView, 'name' | 'grades'>): SchemeLines {
  return { zh: name.zh, en: name.en, grades: grades.map(lineOf) }
}

export function emptyLine(key: string): GradeLine {
  return {
    ...{ key, code: '', zh: '', en: '', definitionZh: '', definitionEn: '' },
    ...{ gaps: '7', repeat: 'last', limit: '' },
    ...{ onAdvancementTable: true, terminal: false, horizon: 'none', horizonCount: '', messagesCount: false },
  }
}

/** The lines with one of them moved a place up (-1) or down (1). */
export function moveLine(lines: readonly GradeLine[], key: string, by: -1 | 1): readonly GradeLine[] {
  const from = lines.findIndex((line) => line.key === key)
  const to = from + by
  const line = lines[from]
  if (!line || to < 0 || to >= lines.length) return lines
  return lines.toSpliced(from, 1).toSpliced(to, 0, line)
}

/** What was typed as the call takes it; English that nobody wrote says what the Chinese says. */
export function readLines({ zh, en, grades }: SchemeLines): ReadLines {
  const drafts: GradeDraft[] = []
  for (const line of grades) {
    const read = readLine(line)
    if (typeof read === 'string') {
      return { kind: 'unreadable', fault: { key: line.key, code: line.code || line.zh, kind: read } }
    }
    drafts.push(read)
  }
  return { kind: 'read', name: named(zh, en), grades: drafts }
}

function lineOf(grade: SchemeView['grades'][number]): GradeLine {
  const { code, label, definition, cadence, horizon } = grade
  return {
    ...{ key: code, code, zh: label.zh, en: label.en },
    ...{ definitionZh: definition.zh, definitionEn: definition.en },
    ...{ gaps: cadence.gaps.join(' '), repeat: cadence.repeat },
    limit: cadence.limit === null ? '' : String(cadence.limit),
    ...{ onAdvancementTable: grade.onAdvancementTable, terminal: grade.terminal },
    horizon: horizon?.kind ?? 'none',
    horizonCount: horizon && horizon.kind !== 'open' ? String(horizon.count) : '',
    messagesCount: grade.messagesCount ?? false,
  }
}

function readLine(line: GradeLine): GradeDraft | LineFault['kind'] {
  const gaps = line.gaps
    .split(/[\s,，、/]+/)
    .filter(Boolean)
    .map(Number)
  const limit = line.limit.trim() === '' ? null : Number(line.limit)
  if (gaps.length === 0 || !gaps.every(isDays)) return 'gaps'
  if (limit !== null && !isDays(limit)) return 'limit'
  const horizon = readHorizon(line)
  if (horizon === 'unreadable') return 'horizon'
  return {
    code: line.code.trim(),
    label: named(line.zh, line.en),
    definition: named(line.definitionZh, line.definitionEn),
    cadence: { gaps, repeat: line.repeat, limit },
    ...{ onAdvancementTable: line.onAdvancementTable, terminal: line.terminal },
    ...(horizon && { horizon }),
    ...(line.messagesCount && { messagesCount: true }),
  }
}

function readHorizon({ horizon, horizonCount }: GradeLine): GradeDraft['horizon'] | 'unreadable' {
  if (horizon === 'none') return undefined
  if (horizon === 'open') return { kind: 'open' }
  const count = Number(horizonCount)
  return isDays(count) && count > 0 ? { kind: horizon, count } : 'unreadable'
}

function named(zh: string, en: string): { zh: string; en: string } {
  return { zh: zh.trim(), en: en.trim() || zh.trim() }
}

function isDays(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= mostDays
}
