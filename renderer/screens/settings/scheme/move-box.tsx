import { Button, Select } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { Outputs } from '#shared/contract/client.ts'
import { firstCodes } from './first-codes.ts'
import { LastMove } from './last-move.tsx'
import { MoveCodes } from './move-codes.tsx'
import { MoveTable } from './move-table.tsx'
import type { SchemeView } from './scheme-lines.ts'
import { useAct } from './use-act.ts'

type Tried = Outputs['scheme']['tryMove']

interface MoveBoxProps {
  readonly schemes: readonly SchemeView[]
  readonly to: SchemeView
  readonly lastMove: Outputs['scheme']['list']['lastMove']
}

/** Cards that are still graded in an older version, or in another scheme: tried first, then moved as one act. */
export function MoveBox({ schemes, to, lastMove }: MoveBoxProps) {
  const { schemes: texts } = useTexts()
  const pick = useNamed()
  const { call } = useApi()
  const { isBusy, failure, act } = useAct()
  const sources = schemes.filter((scheme) => cardsToMove(scheme, to) > 0)
  const [chosen, setChosen] = useState<string | null>(null)
  const from = sources.find(({ id }) => id === chosen) ?? sources.find(({ id }) => id === to.id) ?? sources[0]
  const [typedCodes, setCodes] = useState<Readonly<Record<string, string>>>({})
  const [tried, setTried] = useState<Tried | null>(null)
  const codes = from ? { ...firstCodes(from, to), ...typedCodes } : {}
  const move = { fromSchemeId: from?.id ?? '', toSchemeId: to.id, codes }
  const tryIt = async () => {
    const answer = await act(
      () => call.scheme.tryMove(move),
      () => texts.triedOnly,
    )
    if (answer) setTried(answer)
  }
  const moveThem = async () => {
    const moved = await act(
      () => call.scheme.move({ changeId: newId(), ...move }),
      ({ cards }) => texts.moved(cards),
    )
    if (moved) setTried(null)
  }
  const forget = () => setTried(null)
  const count = tried?.lines.reduce((sum, { cards }) => sum + cards, 0) ?? 0
  return (
    <section className="scheme-move" aria-label={texts.moveTitle}>
      <h3>{texts.moveTitle}</h3>
      {!from && <p className="mute">{texts.nothingToMove}</p>}
      {from && (
        <>
          <p className="mute">{texts.moveHint}</p>
          <div className="scheme-choice">
            <Select
              aria-label={texts.moveFrom}
              value={from.id}
              popupMatchSelectWidth={false}
              options={sources.map((scheme) => ({
                value: scheme.id,
                label: texts.source(pick(scheme.name), cardsToMove(scheme, to), scheme.id === to.id),
              }))}
              onChange={(id) => {
                setChosen(id)
                setCodes({})
                forget()
              }}
            />
            → <b>{texts.target(pick(to.name), to.version)}</b>
            <Button
              type={tried ? 'default' : 'primary'}
              loading={isBusy && !tried}
              onClick={() => void tryIt()}
            >
              {texts.tryMove}
            </Button>
          </div>
          <MoveCodes
            from={from}
            to={to}
            codes={codes}
            onChange={(more) => {
              setCodes({ ...typedCodes, ...more })
              forget()
            }}
          />
        </>
      )}
      {tried && <MoveTable tried={tried} order={from?.grades.map(({ code }) => code) ?? []} />}
      {tried && count > 0 && (
        <Button type="primary" loading={isBusy} onClick={() => void moveThem()}>
          {texts.moveThem(count)}
        </Button>
      )}
      {failure && (
        <p className="red" role="alert">
          {failure}
        </p>
      )}
      <LastMove schemes={schemes} lastMove={lastMove} />
    </section>
  )
}

/** Of the same scheme only those in older versions. */
function cardsToMove({ id, cards, cardsBehind }: SchemeView, to: SchemeView): number {
  return id === to.id ? cardsBehind : cards + cardsBehind
}
