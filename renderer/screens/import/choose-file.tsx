import { Alert, App, Button, Progress, Spin } from 'antd'
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react'
import { desktopOf } from '#renderer/connection/desktop.ts'
import { useImportRun } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { useImport } from './use-import.ts'

/** A place to drop a file on, a button to choose one, and in a browser the clipboard. */
export function ChooseFile() {
  const texts = useTexts()
  const { import: says } = texts
  const { stage, file, failure } = useImportRun()
  const { takeBlob, takePicked } = useImport()
  const [isOver, setOver] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const desktop = desktopOf(window)
  usePastedTable(desktop ? null : takeBlob)
  if (stage === 'looking') return <Looking fileName={file?.fileName ?? ''} />
  const pick = async () => {
    if (!desktop) return box.current?.click()
    const picked = await desktop.pickFile('import')
    if (picked) takePicked({ fileId: picked.fileId, fileName: picked.fileName })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) takeBlob(dropped, dropped.name)
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0]
    if (chosen) takeBlob(chosen, chosen.name)
    event.target.value = ''
  }
  return (
    <>
      {failure !== null && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={says.notRead(file?.fileName ?? '')}
          description={sentenceOf(failure, texts)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button below is everybody's */}
      <div
        className={isOver ? 'drop-box is-over' : 'drop-box'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {!desktop && <b>{says.drop}</b>}
        <Button type="primary" size="large" autoFocus onClick={() => void pick()}>
          {says.pick}
        </Button>
        <small className="mute">{says.kinds}</small>
        {!desktop && <small className="mute">{says.paste}</small>}
        <input
          ref={box}
          type="file"
          hidden
          accept=".csv,.txt,.xlsx,.xls"
          aria-label={says.pick}
          onChange={choose}
        />
      </div>
    </>
  )
}

/** While a file is on its way and looked into; it can be stopped. */
function Looking({ fileName }: { readonly fileName: string }) {
  const { import: says } = useTexts()
  const { sent, stopLooking } = useImportRun()
  const percent = sent === null || sent >= 1 ? null : Math.floor(100 * sent)
  return (
    <div className="drop-box" role="status">
      {percent === null ? (
        <Spin />
      ) : (
        <Progress className="sending" percent={percent} aria-label={says.sending(fileName)} />
      )}
      <p>{percent === null ? says.looking(fileName) : says.sending(fileName)}</p>
      {stopLooking && <Button onClick={stopLooking}>{says.cancel}</Button>}
    </div>
  )
}

/** Rows copied in a spreadsheet arrive as text with tabs. */
function usePastedTable(take: ((blob: Blob, fileName: string) => void) | null): void {
  const { import: says } = useTexts()
  const { message } = App.useApp()
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || !latest.current) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!text.includes('\n')) return void message.info(says.pastedNothing)
      latest.current(new Blob([text], { type: 'text/plain' }), `${says.pasted}.txt`)
    }
    window.addEventListener('paste', listen)
    return () => window.removeEventListener('paste', listen)
  }, [message, says])
}
