import { Select } from 'antd'
import { type ListLook, useImportRun } from '#renderer/stores/import-run.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { fieldChoices, leftOut, withField } from './field-choices.ts'

interface MappingTableProps {
  readonly look: ListLook
  readonly mapping: Mapping
}

/** Every column of the list with its first cells and where it goes; a field used twice is marked at once. */
export function MappingTable({ look, mapping }: MappingTableProps) {
  const { import: says } = useTexts()
  return (
    <div className="sheet-box">
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{says.columns.heading}</th>
            <th scope="col">{says.columns.samples}</th>
            <th scope="col">{says.columns.field}</th>
          </tr>
        </thead>
        <tbody>
          {look.columns.map((column) => (
            <MappingLine key={column.index} column={column} look={look} mapping={mapping} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MappingLineProps extends MappingTableProps {
  readonly column: ListLook['columns'][number]
}

function MappingLine({ column, look, mapping }: MappingLineProps) {
  const texts = useTexts()
  const pick = useNamed()
  const { import: says } = texts
  const field = mapping.columns.find((one) => one.column === column.index)?.field ?? leftOut
  const isTwice = field !== leftOut && mapping.columns.filter((one) => one.field === field).length > 1
  const heading = column.heading || says.noHeading(column.index + 1)
  return (
    <tr className={field === leftOut ? 'is-left-out' : ''}>
      <td>
        <b>{heading}</b>
      </td>
      <td className="mute samples">{column.samples.slice(0, 3).join(' · ')}</td>
      <td>
        <Select
          showSearch
          optionFilterProp="label"
          status={isTwice ? 'error' : undefined}
          aria-label={says.fieldOf(heading)}
          value={field}
          options={[...fieldChoices(look, column.heading, { texts, pick })]}
          popupMatchSelectWidth={false}
          onChange={(chosen: string) =>
            useImportRun.setState({ mapping: withField(mapping, column.index, chosen) })
          }
        />
      </td>
    </tr>
  )
}
