import { Checkbox, Segmented, Select } from 'antd'
import { useImportRun } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { ShopView } from '#shared/contract/answers.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'

interface WriteOptionsProps {
  readonly mapping: Mapping
  readonly people: ShopView['people']
}

/** What becomes of known customers, whose the new cards are, and what tells people apart. */
export function WriteOptions({ mapping, people }: WriteOptionsProps) {
  const { import: says } = useTexts()
  const { update, ownerId } = useImportRun()
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
      <label htmlFor="import-owner">
        {says.owner}{' '}
        <Select
          id="import-owner"
          value={ownerId ?? ''}
          showSearch
          optionFilterProp="label"
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: says.nobody },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(chosen) => useImportRun.setState({ ownerId: chosen || null })}
        />
      </label>
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
