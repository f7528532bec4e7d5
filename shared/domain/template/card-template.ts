import type { Label } from '../label.ts'

/** The form of a card as data: which labels it has, in which order they print, and what each asks (R62). */
export interface CardTemplate {
  readonly code: string
  readonly version: number
  readonly name: Label
  /** In the order of the paper. */
  readonly fields: readonly TemplateField[]
}

export type FieldKind = 'text' | 'number' | 'choice' | 'many' | 'day' | 'note'

/** 必填 blocks at its checkpoint, 重要 is asked for in one dialog, 一般 is free (R27). */
export type FieldTier = 'required' | 'important' | 'general'

/** 建卡, 回访, 订车, 交车. */
export type Checkpoint = 'create' | 'visit' | 'order' | 'delivery'

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
  readonly party: 'person' | 'organisation' | 'both'
  readonly side: 'front' | 'back'
}

/** The fields that a person fills in on the card's front and that are stored as its facts (R62). */
export function factFields(template: CardTemplate): readonly TemplateField[] {
  return template.fields.filter((field) => field.holder === 'fact')
}

/** The facts of one tier that are still empty at a checkpoint, all of them at once (R27). */
export function missingFacts({
  template,
  facts,
  checkpoint,
  tier,
}: MissingQuestion): readonly TemplateField[] {
  const isAsked = (field: TemplateField) => field.checkpoint === checkpoint && field.tier === tier
  return factFields(template).filter((field) => isAsked(field) && facts[field.key] === undefined)
}

interface MissingQuestion {
  readonly template: CardTemplate
  readonly facts: Readonly<Record<string, unknown>>
  readonly checkpoint: Checkpoint
  readonly tier: FieldTier
}
