import type { Label } from '../label.ts'
import { isMeantFor, type Party, partyOf } from './party.ts'

/** The form of a card as data: which labels it has, in which order they print, and what each asks (R62). */
export interface CardTemplate {
  readonly code: string
  readonly version: number
  readonly name: Label
  /** In the order of the paper. */
  readonly fields: readonly TemplateField[]
}

export const fieldKinds = ['text', 'number', 'choice', 'many', 'day', 'note'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** 必填 blocks at its checkpoint, 重要 is asked for in one dialog, 一般 is free (R27). */
export const fieldTiers = ['required', 'important', 'general'] as const
export type FieldTier = (typeof fieldTiers)[number]

/** 建卡, 回访, 订车, 交车. */
export const checkpoints = ['create', 'visit', 'order', 'delivery'] as const
export type Checkpoint = (typeof checkpoints)[number]

/** For whom a field is meant (R27). */
export const fieldParties = ['person', 'organisation', 'both'] as const

/** Where the value lies: a fact of the card, the card's own columns, one visit's row, or the event that closed it. */
export type FieldHolder = 'fact' | 'card' | 'visit' | 'closing'

export interface TemplateField {
  readonly key: string
  readonly label: Label
  readonly holder: FieldHolder
  readonly kind: FieldKind
  /** Words to choose from; a list that was imported may bring others. */
  readonly options: readonly string[]
  readonly tier: FieldTier
  readonly checkpoint: Checkpoint | null
  readonly party: Party | 'both'
  readonly side: 'front' | 'back'
  /** No longer asked for; the values that cards have of it stay and are shown. */
  readonly isRetired?: boolean
}

/** The fields stored as facts of a card, retired ones too: their values are still there (R62). */
export function factFields(template: CardTemplate): readonly TemplateField[] {
  return template.fields.filter((field) => field.holder === 'fact')
}

/** The facts that are asked for today (R62). */
export function askedFields(template: CardTemplate): readonly TemplateField[] {
  return factFields(template).filter((field) => !field.isRetired)
}

/** The facts of one tier that are still empty at a checkpoint, all of them at once, as far as such a customer has them (R27). */
export function missingFacts({
  template,
  facts,
  checkpoint,
  tier,
}: MissingQuestion): readonly TemplateField[] {
  const customer = partyOf(facts)
  const isAsked = (field: TemplateField) =>
    field.checkpoint === checkpoint && field.tier === tier && isMeantFor(field, customer)
  return askedFields(template).filter((field) => isAsked(field) && facts[field.key] === undefined)
}

interface MissingQuestion {
  readonly template: CardTemplate
  readonly facts: Readonly<Record<string, unknown>>
  readonly checkpoint: Checkpoint
  readonly tier: FieldTier
}
