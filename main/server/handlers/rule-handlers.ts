import { listPeople } from '#db/queries/person-queries.ts'
import { os } from '../procedures.ts'
import { toShopView } from '../rules/shop-view.ts'
import { toTemplates } from '../rules/template-view.ts'

export const ruleHandlers = {
  get: os.rule.get.handler(async ({ context }) => {
    const [loaded, everybody] = await Promise.all([context.rules(), listPeople(context.reader)])
    const people = everybody
      .filter(({ isActive }) => isActive === 1)
      .map(({ id, name, teamId }) => ({ id, name, teamId }))
    return toShopView({ loaded, people, now: context.now() })
  }),

  templates: os.rule.templates.handler(async ({ context }) => toTemplates(await context.rules())),
}
