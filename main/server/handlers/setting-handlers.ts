import { findBook } from '#db/queries/login-queries.ts'
import { listBookSettings } from '#db/queries/rule-queries.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { Inputs } from '#shared/contract/client.ts'
import type { GradeScheme } from '#shared/domain/grade-scheme.ts'
import { checkCadences } from '#shared/domain/shop-rules/edit-cadences.ts'
import { schemeFor } from '#shared/domain/shop-rules.ts'
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
        const scheme = schemeFor(loaded.rules, null)
        const { newId } = context
        const { template, faults: ofTemplate } = await readEditedTemplate(tx, {
          ...{ wish: input.template, loaded, newId },
        })

        const faults = [...findFaults(input, scheme), ...ofTemplate]
        if (faults.length > 0) throw errors.REFUSED({ data: { faults } })
        return [settingCommand({ input, book, settings, scheme, template, newId })]
      },
    })
    context.announce({ nouns: ['setting', 'rule', 'book', 'queue'], cardIds: [] })
    return {}
  }),
}

function findFaults({ callingHours, cadences }: Inputs['setting']['change'], scheme: GradeScheme): Fault[] {
  const faults: Fault[] = [...checkCadences(scheme, cadences ?? [])]
  if (callingHours && callingHours.from >= callingHours.to) {
    faults.push({ kind: 'hours-reversed', field: 'callingHours', data: callingHours })
  }
  return faults
}
