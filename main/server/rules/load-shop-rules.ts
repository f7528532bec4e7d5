import { z } from 'zod'
import { findBook } from '#db/queries/login-queries.ts'
import { listBookSettings, listRules, type RuleRow, type SettingRow } from '#db/queries/rule-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { RestTurn } from '#shared/domain/calendar/rest-turns.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { shopRulesSchema } from '#shared/domain/shop-rules/shop-rules-schema.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'
import { withShippedFields } from '#shared/domain/template/edit-template.ts'
import { templateCodes, templatePresets } from '#shared/domain/template/template-presets.ts'
import { listRestTurns } from './rest-turns.ts'

/** Settings that decide nothing about a card, with the value a shop starts with. */
const ownSettings = z.object({
  lockAfterMinutes: z.int().min(1).default(15),
  templateCode: z.enum(templateCodes).default('car'),
})

/** The shop's rules with what a screen must know besides. */
export interface LoadedRules {
  readonly rules: ShopRules
  readonly lockAfterMinutes: number
  /** The form in which new cards are made. */
  readonly template: CardTemplate
  /** The newest version of each trade's template. */
  readonly templates: readonly CardTemplate[]
  /** Years whose statutory days somebody has entered. */
  readonly knownYears: readonly number[]
  /** When people rest, and who covers them. */
  readonly restTurns: readonly RestTurn[]
}

/** Reads the rules in force: what the program ships, under the rows and settings of the shop. */
export async function loadShopRules(reader: Reader): Promise<LoadedRules> {
  const [book, settings, schemes, outcomes, templates, years, restTurns] = await Promise.all([
    findBook(reader),
    listBookSettings(reader),
    listRules(reader, 'scheme'),
    listRules(reader, 'outcome'),
    listRules(reader, 'template'),
    listRules(reader, 'calendarYear'),
    listRestTurns(reader),
  ])
  const shipped = defaultShopRules()
  const values = valuesOf(settings)
  const clockwork = book && { zone: book.zone, dayStartsAt: book.dayStartsAt }
  const rules = shopRulesSchema.parse({
    ...shipped,
    ...values,
    clockwork: clockwork ?? shipped.clockwork,
    schemes: withShipped(shipped.schemes, schemes, ({ id, version }) => `${id} ${version}`),
    outcomes: withShipped(shipped.outcomes, outcomes, ({ code }) => code),
  })
  const calendar = rules.calendar.keepsHolidays
    ? { ...rules.calendar, years: { ...rules.calendar.years, ...yearsOf(years) } }
    : rules.calendar
  const { lockAfterMinutes, templateCode } = ownSettings.parse(values)
  const newest = newestTemplates(templates)
  return {
    rules: shopRulesSchema.parse({ ...rules, calendar }),
    lockAfterMinutes,
    template: newest.find(({ code }) => code === templateCode) ?? templatePresets[templateCode],
    templates: newest,
    knownYears: years.map(({ code }) => Number(code)),
    restTurns,
  }
}

/** The shop's own rows in place of those shipped under the same name, the newest last. */
function withShipped<Rule>(
  shipped: readonly Rule[],
  rows: readonly RuleRow[],
  nameOf: (rule: Rule) => string,
): readonly unknown[] {
  const rules = new Map<string, unknown>(shipped.map((rule) => [nameOf(rule), rule]))
  for (const { body } of rows) {
    const rule: Rule = JSON.parse(body)
    rules.set(nameOf(rule), rule)
  }
  return [...rules.values()]
}

function newestTemplates(rows: readonly RuleRow[]): readonly CardTemplate[] {
  return templateCodes.map((code) => {
    const shipped = templatePresets[code]
    const row = rows.findLast((template) => template.code === code)
    return row ? withShippedFields(JSON.parse(row.body), shipped) : shipped
  })
}

function yearsOf(rows: readonly RuleRow[]): Record<string, unknown> {
  return Object.fromEntries(rows.map(({ code, body }): [string, unknown] => [code, JSON.parse(body)]))
}

function valuesOf(settings: readonly SettingRow[]): Record<string, unknown> {
  return Object.fromEntries(settings.map(({ key, value }): [string, unknown] => [key, JSON.parse(value)]))
}
