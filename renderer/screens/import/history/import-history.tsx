import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { useExport } from '#renderer/connection/use-export.ts'
import { momentText } from '#renderer/format/instant-text.ts'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Outputs } from '#shared/contract/client.ts'
import { importResults } from '#shared/domain/import/decide-record.ts'
import { UndoBar } from './undo-bar.tsx'

type Batch = Outputs['import']['list'][number]

/** What came in before, and the way to take it back. */
export function ImportHistory() {
  const texts = useTexts()
  const { import: says, words } = texts
  const { ask } = useApi()
  const history = useQuery({ ...ask.import.list.queryOptions(), staleTime: 0 })
  return (
    <section className="import-history" aria-label={says.history}>
      <h2>{says.history}</h2>
      {history.isPending && <LoadingBox label={words.loading} rows={3} />}
      {history.isError && (
        <p className="red" role="alert">
          {says.historyFailed}
          {words.comma}
          {sentenceOf(history.error, texts)}
        </p>
      )}
      {history.data?.length === 0 && <p className="mute">{says.historyEmpty}</p>}
      {history.data && history.data.length > 0 && <HistoryTable batches={history.data} />}
    </section>
  )
}

function HistoryTable({ batches }: { readonly batches: readonly Batch[] }) {
  const { import: says } = useTexts()
  const { historyColumns } = says
  return (
    <div className="sheet-box">
      <table className="sheet-table">
        <thead>
          <tr>
            {(['at', 'file', 'by', 'counts', 'state'] as const).map((key) => (
              <th key={key} scope="col">
                {historyColumns[key]}
              </th>
            ))}
            <th scope="col" aria-label={says.undo} />
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <HistoryLine key={batch.importId} batch={batch} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HistoryLine({ batch }: { readonly batch: Batch }) {
  const { import: says } = useTexts()
  const { rules } = useShop()
  const { make, isMaking } = useExport()
  const may = { undo: useMay('import.undo'), export: useMay('export.start') }
  const [isAsking, setAsking] = useState(false)
  const { importId, fileName, counts } = batch
  const states: Readonly<Record<string, string>> = says.states
  const shown = importResults.filter((result) => (counts[result] ?? 0) > 0)
  const duplicates = (counts['duplicate-in-file'] ?? 0) + (counts['duplicate-in-book'] ?? 0)
  const isUndoable = batch.state === 'done' || batch.state === 'interrupted'
  return (
    <>
      <tr>
        <td>{momentText(batch.at, rules.zone, rules.today)}</td>
        <td className="samples">{fileName}</td>
        <td>{batch.byName}</td>
        <td>
          {shown
            .map((result) => `${says.counts[result]} ${counts[result]?.toLocaleString('en-US')}`)
            .join(' · ')}
        </td>
        <td>{states[batch.state] ?? batch.state}</td>
        <td className="line-acts">
          {may.export && (counts.rejected ?? 0) > 0 && (
            <Button
              size="small"
              loading={isMaking}
              onClick={() => make({ what: 'rejected', format: 'csv', importId })}
            >
              {says.download(String(counts.rejected))}
            </Button>
          )}
          {may.export && duplicates > 0 && (
            <Button
              size="small"
              loading={isMaking}
              onClick={() => make({ what: 'duplicates', format: 'csv', importId })}
            >
              {says.downloadDuplicates(String(duplicates))}
            </Button>
          )}
          {may.undo && isUndoable && (
            <Button size="small" onClick={() => setAsking(!isAsking)}>
              {says.undo}
            </Button>
          )}
        </td>
      </tr>
      {isAsking && (
        <tr>
          <td colSpan={6}>
            <UndoBar importId={importId} fileName={fileName} onClose={() => setAsking(false)} />
          </td>
        </tr>
      )}
    </>
  )
}
