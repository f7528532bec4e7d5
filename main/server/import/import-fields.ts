import type { Outputs } from '#shared/contract/client.ts'
import { type CardField, cardFields, factKeyOf, type Mapping } from '#shared/domain/import/mapping.ts'
import { askedFields, type CardTemplate } from '#shared/domain/template/card-template.ts'

type Field = Outputs['import']['look']['fields'][number]

const labels: Readonly<Record<CardField, Omit<Field, 'field'>>> = {
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Phone' },
  'phone-2': { zh: '电话 2', en: 'Phone 2' },
  'phone-3': { zh: '电话 3', en: 'Phone 3' },
  'customer-number': { zh: '客户编号', en: 'Customer number' },
  grade: { zh: '意向级别', en: 'Grade' },
  source: { zh: '来源', en: 'Source' },
  'created-on': { zh: '登记日期', en: 'Registered on' },
}

/** Everything a column may be mapped to: the card's own fields, the template's facts, and what the mapping itself names. */
export function fieldsToChoose(template: CardTemplate, mapping: Mapping): readonly Field[] {
  const own = cardFields.map((field) => ({ field, ...labels[field] }))
  const facts = askedFields(template).map(({ key, label }) => ({ field: `fact:${key}`, ...label }))
  const known = new Set([...own, ...facts].map(({ field }) => field))
  const named = mapping.columns.flatMap(({ field }) => {
    const key = factKeyOf(field)
    return key !== null && !known.has(field) ? [{ field, zh: key, en: key }] : []
  })
  return [...own, ...facts, ...named]
}
