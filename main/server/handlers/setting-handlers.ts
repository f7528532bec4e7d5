import { findBook } from '#db/queries/login-queries.ts'
import { listBookSettings } from '#db/queries/rule-queries.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { recomputeCourses } from '../course/recompute-courses.ts'
import { os } from '../procedures.ts'
import { readEditedTemplate } from '../rules/edited-template.ts'
import { loadShopRules } from '../rules/load-shop-rules.ts'
import { settingCommand } from '../rules/setting-command.ts'
import { save } from '../save.ts'

export const settingHandlers = {
  change: os.setting.change.handler(async ({ input, context, errors }) => {
    await save(context, {
      asked: { id: input.changeId, input },
      decide: async (tx) => {
        const [book, settings, loaded] = await Promise.all([
          findBook(tx),
          listBookSettings(tx),
          loadShopRules(tx),
        ])
        if (!book) throw errors.NOT_FOUND({ data: { noun: 'book' } })
        const { newId } = context
        const { template, faults: ofTemplate } = await readEditedTemplate(tx, {
          ...{ wish: input.template, loaded, newId },
        })

        const faults = [...findFaults(input), ...ofTemplate]
        if (faults.length > 0) throw errors.REFUSED({ data: { faults } })
        return [settingCommand({ input, book, settings, template, newId })]
      },
    })
    context.announce({ nouns: ['setting', 'rule', 'book', 'queue'], cardIds: [] })
    if (!movesDays(input)) return { moved: null }
    const moved = await recomputeCourses(context, input.changeId)
    context.announce({ nouns: ['card', 'queue'], cardIds: [] })
    return { moved }
  }),
}

/** Rules by which the next day or hour of cards was counted: those that wait are counted again (R10, R09, decision 4). */
function movesDays({
  restDayRule,
  newCustomerWithinDays,
  callingHours,
}: Inputs['setting']['change']): boolean {
  return [restDayRule, newCustomerWithinDays, callingHours].some((value) => value !== undefined)
}

function findFaults({ callingHours }: Inputs['setting']['change']): Fault[] {
  const isReversed = callingHours && callingHours.from >= callingHours.to
  return isReversed ? [{ kind: 'hours-reversed', field: 'callingHours', data: callingHours }] : []
}
