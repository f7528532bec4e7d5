import type { ReactNode } from 'react'
import './paper.css'

interface PaperProps {
  /** Colour of the tab on the edge, from `gradeTone`. */
  readonly tone: number
  readonly head: ReactNode
  readonly children: ReactNode
}

/** The paper card itself: cream, with the grade's tab on its edge. */
export function Paper({ tone, head, children }: PaperProps) {
  return (
    <article className="paper">
      <div className={`paper-tab tone-${tone}`} aria-hidden="true" />
      {head}
      <div className="paper-body">{children}</div>
    </article>
  )
}
