import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import type { Template } from '#renderer/stores/template-edits.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { useSetting } from '../use-setting.ts'
import { TemplateEditor } from './template-editor.tsx'
import './template.css'

/** The shop's card: which trade's it is, and every field of it with a live preview (R62). */
export function TemplatePart() {
  const texts = useTexts()
  const { ask } = useApi()
  const templates = useQuery(ask.rule.templates.queryOptions())
  const [wanted, show] = useState<Template['code'] | null>(null)
  if (!templates.data) {
    if (!templates.isError) return <LoadingBox label={texts.words.loading} rows={10} />
    return (
      <StateBox
        isFailure
        title={texts.settings.failed}
        hint={sentenceOf(templates.error, texts)}
        action={{ label: texts.words.again, onPress: () => void templates.refetch() }}
      />
    )
  }
  const shown = templates.data.find(({ code, isInUse }) => (wanted ? code === wanted : isInUse))
  return (
    <div className="template-part">
      <TradeChoice templates={templates.data} shown={shown} onShow={show} />
      {shown && <TemplateEditor key={shown.code} template={shown} />}
    </div>
  )
}

interface TradeChoiceProps {
  readonly templates: readonly Template[]
  readonly shown: Template | undefined
  onShow(code: Template['code']): void
}

/** The four trades, the one in use marked; another is looked at first and taken by a button. */
function TradeChoice({ templates, shown, onShow }: TradeChoiceProps) {
  const { template: says } = useTexts()
  const pick = useNamed()
  const { save, isSaving, failure } = useSetting()
  return (
    <div className="trades">
      <div role="radiogroup" aria-label={says.trade}>
        {templates.map(({ code, name, isInUse }) => (
          <label key={code} className={isInUse ? 'in-use' : undefined}>
            <input type="radio" name="trade" checked={code === shown?.code} onChange={() => onShow(code)} />
            {pick(name)} {isInUse && <small>{says.inUse}</small>}
          </label>
        ))}
      </div>
      {shown && !shown.isInUse && (
        <Button
          type="primary"
          className="on-fill"
          loading={isSaving}
          onClick={() => void save(says.trade, { templateCode: shown.code })}
        >
          {says.use(pick(shown.name))}
        </Button>
      )}
      <small className="mute">{shown?.isInUse ? says.hint : says.useHint}</small>
      {failure && (
        <span className="red" role="alert">
          {failure}
        </span>
      )}
    </div>
  )
}
