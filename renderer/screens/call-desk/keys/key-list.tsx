import { SheetDialog } from '#renderer/components/sheet-dialog.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { isTakenLetter } from './key-action.ts'
import './key-list.css'

/** `?`: every key of the desk on one sheet. */
export function KeyList() {
  const { desk, words } = useTexts()
  const isOpen = useDesk((state) => state.isKeyListOpen)
  const { grades } = useShop().rules.scheme
  const letters = grades
    .map((grade) => grade.code)
    .filter((code) => code.length === 1 && !isTakenLetter(code))
  const says = desk.keyList
  const rows = [
    [['J'], says.next],
    [['K'], says.previous],
    [['Space'], says.dial],
    [['P'], says.number],
    [['1', '…', '9'], says.outcomes],
    [['0'], says.more],
    [letters, says.grade],
    [['G', '1', '…'], says.gradeByRank],
    [['N'], says.note],
    [['T'], says.date],
    [['Enter'], says.save],
    [['Alt Enter'], says.saveFromText],
    [['Z'], says.undo],
    [['+'], says.newCard],
    [['F'], says.flip],
    [['Ctrl K'], says.search],
    [['Esc'], says.leave],
    [['?'], says.help],
  ] as const
  const close = () => useDesk.setState({ isKeyListOpen: false })
  return (
    <SheetDialog isOpen={isOpen} title={desk.keyListTitle} closeLabel={words.close} onClose={close}>
      <p className="mute">{desk.keyListHint}</p>
      <dl className="key-list">
        {rows
          .filter(([keys]) => keys.length > 0)
          .map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
      </dl>
    </SheetDialog>
  )
}
