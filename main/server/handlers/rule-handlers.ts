import { listPeople, listRoles } from '#db/queries/person-queries.ts'
import { may } from '#shared/domain/roles.ts'
import { os } from '../procedures.ts'
import { toShopView } from '../rules/shop-view.ts'
import { toTemplates } from '../rules/template-view.ts'

export const ruleHandlers = {
  get: os.rule.get.handler(async ({ context }) => {
    const { reader } = context
    const [loaded, everybody, roles] = await Promise.all([
      context.rules(),
      listPeople(reader),
      listRoles(reader),
    ])
    const sellers = new Set(roles.filter(({ role }) => may([role], 'visit.save')).map(({ userId }) => userId))
    const people = everybody
      .filter(({ isActive }) => isActive === 1)
      .map(({ id, name, teamId }) => ({ id, name, teamId, sells: sellers.has(id) }))
    return toShopView({ loaded, people, now: context.now() })
  }),

  templates: os.rule.templates.handler(async ({ context }) => toTemplates(await context.rules())),
}
