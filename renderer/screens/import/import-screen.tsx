import { useMay } from '#renderer/frame/shop-context.ts'
import { useImportRun } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { ChooseFile } from './choose-file.tsx'
import { ImportHistory } from './history/import-history.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportResult } from './import-result.tsx'
import { MappingStep } from './mapping/mapping-step.tsx'
import '#renderer/components/list-page.css'
import './import.css'

/** 导入: choose a list, look it over, try it out, write it, and undo it if it was wrong. */
export function ImportScreen() {
  const { import: says } = useTexts()
  const stage = useImportRun((run) => run.stage)
  const mayList = useMay('import.list')
  return (
    <section className="page import-page" aria-label={says.title}>
      <header className="list-head">
        <h1>{says.title}</h1>
        <small>{says.hint}</small>
      </header>
      {(stage === 'choose' || stage === 'looking') && <ChooseFile />}
      {stage === 'mapping' && <MappingStep />}
      {stage === 'running' && <ImportProgress />}
      {stage === 'result' && <ImportResult />}
      {mayList && (stage === 'choose' || stage === 'result') && <ImportHistory />}
    </section>
  )
}
