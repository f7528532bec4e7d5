import { KeyChoice } from '#renderer/components/key-choice.tsx'
import { shortLabel } from '#renderer/format/short-label.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { Outcome } from '#shared/contract/answers.ts'
import { formIds } from './faults/fault-place.ts'
import { shownOutcomes, toggleMore } from './shown-outcomes.ts'

interface OutcomeGridProps {
  readonly outcomes: readonly Outcome[]
  readonly chosen: string | null
  readonly fault?: string
  onChoose(outcome: Outcome): void
}

/** The nine pinned outcomes under their keys; `0` turns to the others. */
export function OutcomeGrid({ outcomes, chosen, fault, onChoose }: OutcomeGridProps) {
  const { desk, words } = useTexts()
  const pick = useNamed()
  const isMoreOpen = useDesk((state) => state.isMoreOpen)
  const chosenMore = outcomes.find((one) => one.code === chosen && one.isMore)
  return (
    <fieldset
      id={formIds.outcome}
      className={fault ? 'field faulty' : 'field'}
      aria-label={desk.outcome}
      tabIndex={-1}
    >
      <div className="field-head">
        <span>{isMoreOpen ? desk.moreOutcomes : desk.outcome}</span>
        <KeyChoice
          className="link"
          keyName="0"
          label={isMoreOpen ? words.back : moreLabel(chosenMore && pick(chosenMore.label), words.more)}
          isOn={isMoreOpen || chosenMore !== undefined}
          onChoose={toggleMore}
        />
      </div>
      <div className="choices three">
        {shownOutcomes(outcomes, isMoreOpen).map(({ outcome, key }) => (
          <KeyChoice
            key={outcome.code}
            keyName={key}
            label={shortLabel(pick(outcome.label))}
            title={pick(outcome.label)}
            isOn={outcome.code === chosen}
            onChoose={() => onChoose(outcome)}
          />
        ))}
      </div>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}

function moreLabel(chosen: string | undefined, more: string): string {
  return chosen ? shortLabel(chosen) : more
}
