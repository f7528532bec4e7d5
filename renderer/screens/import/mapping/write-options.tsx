import { Checkbox, Segmented } from 'antd'
import { useImportRun } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { OwnerChoice } from './owner-choice.tsx'

interface WriteOptionsProps {
  readonly mapping: Mapping
}

/** What becomes of known customers, whose the new cards are, and what tells people apart. */
export function WriteOptions({ mapping }: WriteOptionsProps) {
  const { import: says } = useTexts()
  const update = useImportRun((run) => run.update)
  const has = (field: string) => mapping.columns.some((one) => one.field === field)
  return (
    <fieldset className="write-options">
      <legend>{says.options}</legend>
      <Checkbox
        checked={update}
        onChange={(event) => useImportRun.setState({ update: event.target.checked })}
      >
        {says.update} <small className="mute">{says.updateHint}</small>
      </Checkbox>
      <OwnerChoice />
      {has('phone') && has('customer-number') && (
        <span>
          {says.identity}{' '}
          <Segmented
            aria-label={says.identity}
            value={mapping.identity}
            options={(['phone', 'customer-number'] as const).map((value) => ({
              value,
              label: says.identities[value],
            }))}
            onChange={(identity) => useImportRun.setState({ mapping: { ...mapping, identity } })}
          />
        </span>
      )}
      {mapping.visit && <small className="mute">{says.visitNote}</small>}
    </fieldset>
  )
}
