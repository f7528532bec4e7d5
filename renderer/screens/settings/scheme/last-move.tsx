import { Button } from 'antd'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { momentText } from '#renderer/format/instant-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { Outputs } from '#shared/contract/client.ts'
import type { SchemeView } from './scheme-lines.ts'
import { useAct } from './use-act.ts'

interface LastMoveProps {
  readonly schemes: readonly SchemeView[]
  readonly lastMove: Outputs['scheme']['list']['lastMove']
}

/** Who moved cards last, and the way back. */
export function LastMove({ schemes, lastMove }: LastMoveProps) {
  const { schemes: texts } = useTexts()
  const pick = useNamed()
  const { call } = useApi()
  const { rules } = useShop()
  const { isBusy, failure, act } = useAct()
  if (!lastMove) return null
  const { moveId, at, byName, cards, to, toVersion, isUndone } = lastMove
  const scheme = schemes.find(({ id }) => id === to)
  const target = texts.target(scheme ? pick(scheme.name) : to, toVersion)
  const undo = () =>
    act(
      () => call.scheme.undoMove({ changeId: newId(), moveId }),
      (answer) => texts.undone(answer.cards),
    )
  return (
    <p className="last-move">
      {texts.lastMove({ at: momentText(at, rules.zone, rules.today), by: byName, cards, target })}{' '}
      {isUndone ? (
        <span className="mute">{texts.isUndone}</span>
      ) : (
        <Button size="small" loading={isBusy} onClick={() => void undo()}>
          {texts.undoMove}
        </Button>
      )}
      {failure && (
        <span className="red" role="alert">
          {failure}
        </span>
      )}
    </p>
  )
}
