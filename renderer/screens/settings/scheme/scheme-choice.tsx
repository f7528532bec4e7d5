import { Button, Select } from 'antd'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { SchemeView } from './scheme-lines.ts'
import { useAct } from './use-act.ts'

interface SchemeChoiceProps {
  readonly schemes: readonly SchemeView[]
  readonly inUse: string
  readonly shown: SchemeView
  onChoose(schemeId: string): void
}

/** The schemes of the shop: look at one, use it for new cards, or make one's own from it. */
export function SchemeChoice({ schemes, inUse, shown, onChoose }: SchemeChoiceProps) {
  const { schemes: texts, settings } = useTexts()
  const pick = useNamed()
  const { call } = useApi()
  const { isBusy, failure, act } = useAct()
  const use = () =>
    act(
      () => call.scheme.use({ changeId: newId(), schemeId: shown.id }),
      () => texts.used(pick(shown.name)),
    )
  const copy = async () => {
    const schemeId = newId()
    const name = { zh: `${shown.name.zh} 2`, en: `${shown.name.en} 2` }
    const saved = await act(
      () => call.scheme.save({ changeId: newId(), schemeId, base: 0, name, grades: shown.grades }),
      () => settings.saved(pick(name)),
    )
    if (saved) onChoose(schemeId)
  }
  return (
    <div className="scheme-choice">
      <Select
        aria-label={texts.choice}
        value={shown.id}
        popupMatchSelectWidth={false}
        options={schemes.map(({ id, name, version, cards, cardsBehind }) => ({
          value: id,
          label: texts.option({
            name: pick(name),
            version,
            cards: cards + cardsBehind,
            isInUse: id === inUse,
          }),
        }))}
        onChange={onChoose}
      />
      {shown.id === inUse ? (
        <span className="mute">{texts.isInUse}</span>
      ) : (
        <Button type="primary" loading={isBusy} onClick={() => void use()}>
          {texts.use}
        </Button>
      )}
      <Button disabled={isBusy} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      {failure && (
        <span className="red" role="alert">
          {failure}
        </span>
      )}
    </div>
  )
}
