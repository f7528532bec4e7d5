import { useCallback, useEffect } from 'react'
import { isWorked } from '#renderer/card-acts/dialable.ts'
import type { ScreenProps } from '#renderer/frame/screen.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { selectCard, useDesk } from '#renderer/stores/desk.ts'
import { goTo } from '#renderer/stores/route.ts'
import { CardColumn } from './card/card-column.tsx'
import { useCard, useCardsAhead } from './card/use-card.ts'
import { DeskEmpty } from './desk-empty.tsx'
import { useDrafts } from './drafts/use-drafts.ts'
import { ClosedPanel } from './form/closed-panel.tsx'
import { DeskNotice } from './form/desk-notice.tsx'
import { useSave } from './form/use-save.ts'
import { useUndo } from './form/use-undo.ts'
import { VisitPanel } from './form/visit-panel.tsx'
import { KeyList } from './keys/key-list.tsx'
import { useDeskKeys } from './keys/use-desk-keys.ts'
import { NewCardPanel } from './new-card/new-card-panel.tsx'
import { QueueColumn } from './queue/queue-column.tsx'
import { neighbourOf } from './queue/queue-items.ts'
import { useQueue } from './queue/use-queue.ts'
import { useDeskActions } from './use-desk-actions.ts'
import './call-desk.css'
import './panel.css'

/** 今日回访: the queue, the card, the form; no page changes during the loop. */
export function CallDesk({ subject }: ScreenProps) {
  const { scheme } = useShop().rules
  const queue = useQueue()
  const { rows } = queue
  const selectedId = useSelection(subject, rows[0]?.cardId ?? null)
  const panel = useDesk((state) => state.panel)
  const card = useCard(selectedId).data
  useDrafts()
  useCardsAhead(rows, selectedId)
  const step = useCallback(
    (by: 1 | -1) => selectCard(neighbourOf(rows, selectedId, by) ?? selectedId),
    [rows, selectedId],
  )
  const advance = useCallback(() => {
    selectCard(neighbourOf(rows, selectedId, 1) ?? neighbourOf(rows, selectedId, -1))
  }, [rows, selectedId])
  const save = useSave(advance)
  const undo = useUndo()
  const act = useDeskActions({ card, step, save, undo })
  useDeskKeys({ grades: scheme.grades.map((grade) => grade.code), act })
  return (
    <div className="desk">
      <QueueColumn queue={queue} selectedId={selectedId} />
      {selectedId === null && !queue.isLoading ? (
        <section className="card-column">
          <DeskEmpty later={queue.later} />
        </section>
      ) : (
        <CardColumn
          cardId={selectedId}
          isListed={
            queue.isLoading || (queue.chip !== 'later' && rows.some((row) => row.cardId === selectedId))
          }
        />
      )}
      {panel === 'new-card' && <NewCardPanel />}
      {panel === 'visit' && card && !isWorked(card) && (
        <ClosedPanel card={card} onNext={() => step(1)} onUndo={() => act({ kind: 'undo' })} />
      )}
      {panel === 'visit' && card && isWorked(card) && (
        <VisitPanel
          card={card}
          onOutcome={(outcome) => act({ kind: 'outcome-of', code: outcome.code })}
          onSave={() => act({ kind: 'save' })}
          onUndo={() => act({ kind: 'undo' })}
        />
      )}
      {panel === 'visit' && !card && (
        <aside className="panel idle">
          <DeskNotice />
        </aside>
      )}
      <KeyList />
    </div>
  )
}

/** The card of the address if it names one, else the one chosen, else the first. */
function useSelection(subject: string | null, firstId: string | null): string | null {
  const selectedId = useDesk((state) => state.selectedId)
  useEffect(() => {
    if (!subject) return
    selectCard(subject)
    goTo('desk')
  }, [subject])
  useEffect(() => {
    if (selectedId === null && firstId !== null && !subject) selectCard(firstId)
  }, [selectedId, firstId, subject])
  return subject ?? selectedId
}
