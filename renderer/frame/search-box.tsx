import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { goTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Found } from '#shared/contract/answers.ts'
import { SearchResults } from './search-results.tsx'
import { useFound } from './use-found.ts'

/** One box for every way to remember a customer; Ctrl+K brings the cursor here. */
export function SearchBox() {
  const { frame } = useTexts()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useFound(typed)
  useSearchKey(() => {
    box.current?.focus()
    box.current?.select()
  })
  const isOpen = typed.trim() !== ''
  const open = (row: Found | undefined) => {
    if (!row) return
    goTo('card', row.cardId)
    setTyped('')
    box.current?.blur()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') leave()
    if (event.key === 'Enter') open(found.rows[chosen])
    const step = stepOf(event.key)
    if (step === 0) return
    event.preventDefault()
    setChosen((at) => Math.max(0, Math.min(found.rows.length - 1, at + step)))
  }
  const leave = () => {
    setTyped('')
    box.current?.blur()
  }
  return (
    <search className="search">
      <input
        ref={box}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(0)
        }}
        onKeyDown={press}
        placeholder={frame.search}
        aria-label={frame.searchLabel}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="search-results"
        aria-activedescendant={isOpen && found.rows[chosen] ? `found-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <kbd>Ctrl K</kbd>
      {isOpen && <SearchResults typed={typed.trim()} chosen={chosen} found={found} onOpen={open} />}
    </search>
  )
}

function stepOf(key: string): number {
  if (key === 'ArrowDown') return 1
  return key === 'ArrowUp' ? -1 : 0
}

function useSearchKey(onPress: () => void): void {
  const press = useRef(onPress)
  useEffect(() => {
    press.current = onPress
  })
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      press.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
