import { findTeam, listTeams } from '#db/queries/person-queries.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'

export const teamHandlers = {
  list: os.team.list.handler(({ context }) => listTeams(context.reader)),

  create: os.team.create.handler(async ({ input, context }) => {
    const { changeId, teamId, name } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async () => [
        {
          id: changeId,
          kind: 'team.create',
          version: 1,
          entity: 'team',
          entityId: teamId,
          payload: { name: { old: null, new: name } },
          rows: [{ insert: 'team', row: { id: teamId, name } }],
        },
      ],
    })
    context.announce({ nouns: ['team'], cardIds: [] })
    return { id: teamId }
  }),

  rename: os.team.rename.handler(async ({ input, context, errors }) => {
    const { changeId, teamId, name } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const before = await findTeam(tx, teamId)
        if (!before) throw errors.NOT_FOUND({ data: { noun: 'team' } })
        return [
          {
            id: changeId,
            kind: 'team.rename',
            version: 1,
            entity: 'team',
            entityId: teamId,
            payload: { name: { old: before.name, new: name } },
            rows: [{ update: 'team', id: teamId, set: { name } }],
          },
        ]
      },
    })
    context.announce({ nouns: ['team'], cardIds: [] })
    return {}
  }),
}
