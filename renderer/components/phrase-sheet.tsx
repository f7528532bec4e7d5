import { Button } from 'antd'

interface PhraseSheetProps {
  readonly phrase: string
  readonly says: {
    readonly title: string
    readonly hint: string
    readonly copy: string
    readonly wroteDown: string
  }
  onCopy(): void
  onDone(): void
}

/** The recovery phrase, shown once, word by word, to be written on paper. */
export function PhraseSheet({ phrase, says, onCopy, onDone }: PhraseSheetProps) {
  const words = phrase.split(/[\s-]+/).map((word, at) => ({ word, place: at + 1 }))
  return (
    <section className="phrase" aria-label={says.title}>
      <h2>{says.title}</h2>
      <p>{says.hint}</p>
      <ol>
        {words.map(({ word, place }) => (
          <li key={place}>{word}</li>
        ))}
      </ol>
      <div className="start-acts">
        <Button onClick={onCopy}>{says.copy}</Button>
        <Button type="primary" onClick={onDone}>
          {says.wroteDown}
        </Button>
      </div>
    </section>
  )
}
