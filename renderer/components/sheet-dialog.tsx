import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import './sheet-dialog.css'

interface SheetDialogProps {
  readonly isOpen: boolean
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
  onClose(): void
}

/** The browser's own dialog: it keeps the focus inside, closes on Esc and needs no style of a library. */
export function SheetDialog({ isOpen, title, closeLabel, children, onClose }: SheetDialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen && !box.current?.open) box.current?.showModal()
    if (!isOpen && box.current?.open) box.current.close()
  }, [isOpen])
  return (
    <dialog ref={box} className="sheet-dialog" aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <Button size="small" onClick={onClose}>
          {closeLabel} <kbd>Esc</kbd>
        </Button>
      </header>
      {isOpen && children}
    </dialog>
  )
}
