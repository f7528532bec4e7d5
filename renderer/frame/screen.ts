import type { ComponentType } from 'react'
import type { Texts } from '#renderer/texts/texts.ts'

export interface ScreenProps {
  /** What follows the screen's name in the address: a card's id, or nothing. */
  readonly subject: string | null
}

/** One line of the table of screens. */
export interface Screen {
  readonly View: ComponentType<ScreenProps>
  /** Where its link stands; a screen without a place is reached from others. */
  readonly rail?: { readonly part: 'work' | 'other'; readonly label: keyof Texts['frame']['places'] }
  /** The call without which the link is hidden. */
  readonly needs?: string
}

export type Screens = Readonly<Record<string, Screen>>
