import { Button } from 'antd'
import { factWords } from '#renderer/format/fact-text.ts'
import { momentText } from '#renderer/format/instant-text.ts'
import { shortLabel } from '#renderer/format/short-label.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import type { FactValue } from '#renderer/stores/card-edits.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { FactControl, typedOf } from './fact-control.tsx'
import { type FrontField, fieldValue } from './front-field.ts'
import { type Clash, useFieldEdit } from './use-field-edit.ts'

interface EditableFactProps {
  readonly card: CardView
  readonly field: FrontField
  readonly mayEdit: boolean
}

const longText = 16

/** One field of the front: its words, and in their place the control while it is being changed. */
export function EditableFact({ card, field, mayEdit }: EditableFactProps) {
  const { cardPage, words: says } = useTexts()
  const { edit, clash, isSaving, ...acts } = useFieldEdit(card, field)
  const value = fieldValue(card, field.key)
  const words = factWords(value)
  const isWide =
    clash !== null || field.kind === 'note' || field.kind === 'many' || words.join('').length > longText
  const id = `fact-${field.key}`
  return (
    <div className={isWide && (edit || words.length > 0) ? 'fact wide' : 'fact'}>
      <label className="fact-label" htmlFor={id} title={field.label}>
        {shortLabel(field.label)}
      </label>
      {!edit && (
        <button
          type="button"
          id={id}
          className="plain fact-button"
          disabled={!mayEdit}
          aria-label={`${cardPage.edit(field.label)} ${words.join(' ') || cardPage.empty}`}
          onClick={acts.begin}
        >
          <FactWords words={words} isMany={field.kind === 'many'} />
        </button>
      )}
      {edit && (
        <div className="fact-editor">
          <FactControl
            id={id}
            field={field}
            value={edit.value}
            onType={acts.type}
            onSave={acts.save}
            onStop={acts.stop}
          />
          {clash && (
            <ClashNote
              clash={clash}
              mine={edit.value}
              before={edit.before}
              onMine={acts.takeMine}
              onTheirs={acts.stop}
            />
          )}
          {!clash && (
            <div className="fact-acts">
              <Button
                size="small"
                type="primary"
                className="on-fill"
                loading={isSaving}
                onClick={() => acts.save(typedOf(field, edit.value))}
              >
                {says.save} <kbd>{field.kind === 'note' ? 'Ctrl Enter' : 'Enter'}</kbd>
              </Button>
              <Button size="small" onClick={acts.stop}>
                {says.cancel} <kbd>Esc</kbd>
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function FactWords({ words, isMany }: { readonly words: readonly string[]; readonly isMany: boolean }) {
  const { words: says } = useTexts()
  if (words.length === 0) return <span className="mute">{says.blank}</span>
  if (!isMany) return <b>{words.join(' ')}</b>
  return (
    <span className="fact-tags">
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  )
}

interface ClashNoteProps {
  readonly clash: Clash
  readonly mine: FactValue
  readonly before: FactValue
  onMine(): void
  onTheirs(): void
}

/** Three values side by side, and who changed it: the person decides, nobody is overwritten in silence. */
function ClashNote({ clash, mine, before, onMine, onTheirs }: ClashNoteProps) {
  const { cardPage } = useTexts()
  const { rules } = useShop()
  const plain = (value: FactValue) => factWords(value).join(' ') || cardPage.empty
  const at = clash.changedAt ? momentText(clash.changedAt, rules.zone, rules.today) : ''
  return (
    <div className="fact-clash" role="alert">
      <b>{cardPage.changedMeanwhile(clash.changedBy || cardPage.changedByOther, at)}</b>
      <span>{cardPage.was(plain(before))}</span>
      <span>{cardPage.isNow(plain(clash.now))}</span>
      <span>{cardPage.mine(plain(mine))}</span>
      <div className="fact-acts">
        <Button size="small" type="primary" onClick={onMine}>
          {cardPage.useMine}
        </Button>
        <Button size="small" onClick={onTheirs}>
          {cardPage.useTheirs}
        </Button>
      </div>
    </div>
  )
}
