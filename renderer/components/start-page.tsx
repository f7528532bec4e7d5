import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import './start-page.css'

interface StartPageProps {
  readonly brand: string
  readonly title: string
  readonly hint: string
  readonly children: ReactNode
}

/** The sheet in the middle of the window before anybody is in. */
export function StartPage({ brand, title, hint, children }: StartPageProps) {
  return (
    <div className="start">
      <main className="sheet">
        <Brand name={brand} />
        <h1>{title}</h1>
        {hint && <p className="mute">{hint}</p>}
        {children}
      </main>
    </div>
  )
}
