import { z } from 'zod'
import { roles } from '#shared/domain/roles/permissions.ts'
import { readCall, writeCall } from './call.ts'
import { id, line } from './values.ts'

const role = z.enum(roles)

const profile = z.object({
  name: line.min(1),
  loginName: line.min(1),
  teamId: id.nullable(),
  roles: z.array(role).min(1),
  restWeekdays: z.array(z.int().min(1).max(7)).max(6),
})

export const user = {
  list: readCall({ path: '/users', summary: 'The people of the shop' }).output(
    z.array(
      profile.extend({
        id,
        teamName: z.string().nullable(),
        isActive: z.boolean(),
        hasPassword: z.boolean(),
        openCards: z.int(),
      }),
    ),
  ),
  create: writeCall({ path: '/user/create', summary: 'A new person with a first password' })
    .input(profile.extend({ changeId: id, userId: id, password: z.string().min(8).max(200) }))
    .output(z.object({ id })),
  update: writeCall({ path: '/user/update', summary: 'Name, team, roles, rest days, active or not' })
    .input(profile.partial().extend({ changeId: id, userId: id, isActive: z.boolean().optional() }))
    .output(z.object({})),
  setPassword: writeCall({ path: '/user/set-password', summary: 'Give somebody a new password' })
    .input(z.object({ changeId: id, userId: id, password: z.string().min(8).max(200) }))
    // Whether the owner whose password it is has a recovery phrase, which stays good; null for everybody else.
    .output(z.object({ phrase: z.enum(['kept', 'none']).nullable() })),
}

export const team = {
  list: readCall({ path: '/teams', summary: 'Teams with their people' }).output(
    z.array(z.object({ id, name: z.string(), people: z.int() })),
  ),
  create: writeCall({ path: '/team/create', summary: 'A new team' })
    .input(z.object({ changeId: id, teamId: id, name: line.min(1) }))
    .output(z.object({ id })),
  rename: writeCall({ path: '/team/rename', summary: 'Rename a team' })
    .input(z.object({ changeId: id, teamId: id, name: line.min(1) }))
    .output(z.object({})),
}
