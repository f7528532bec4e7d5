import type { SettingRow } from '#db/queries/rule-queries.ts'
import { listUserSettings } from '#db/queries/rule-queries.ts'
import type { Command } from '#db/write/command.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { checkOwnDays } from '#shared/domain/calendar/check-calendar.ts'
import { uncoveredOn } from '#shared/domain/calendar/rest-turns.ts'
import { dayOf } from '#shared/domain/zone.ts'
import { os } from '../procedures.ts'
import { listRestTurns, restKey } from '../rules/rest-turns.ts'
import { save } from '../save.ts'

export const restHandlers = {
  list: os.rest.list.handler(async ({ context }) => {
    const { rules, restTurns } = await context.rules()
    const today = dayOf(context.now(), rules.clockwork)
    return {
      today,
      people: restTurns.map(({ weekdays, offDays, workDays, ...turn }) => ({
        ...turn,
        ...{ weekdays: [...weekdays], offDays: [...offDays], workDays: [...workDays] },
      })),
      uncovered: uncoveredOn(restTurns, today).map(({ name }) => name),
    }
  }),

  save: os.rest.save.handler(async ({ input, context, errors }) => {
    const { changeId, userId, coverId } = input
    const faults = checkOwnDays(input)
    if (faults.length > 0) throw errors.REFUSED({ data: { faults: [...faults] } })

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const [turns, settings] = await Promise.all([listRestTurns(tx), listUserSettings(tx, restKey)])
        const isHere = (wanted: string) => turns.some((turn) => turn.userId === wanted)
        if (!isHere(userId) || (coverId !== null && !isHere(coverId)))
          throw errors.NOT_FOUND({ data: { noun: 'user' } })
        if (coverId === userId)
          throw errors.REFUSED({ data: { faults: [{ kind: 'own-cover', field: 'coverId' }] } })
        const before = settings.find(({ scopeId }) => scopeId === userId)
        return [restCommand({ input, before, id: context.newId() })]
      },
    })
    context.announce({ nouns: ['setting', 'rest', 'queue'], cardIds: [] })
    return {}
  }),
}

interface Saved {
  readonly input: Inputs['rest']['save']
  readonly before: SettingRow | undefined
  /** Of the row. */
  readonly id: string
}

function restCommand({ input, before, id }: Saved): Command {
  const { changeId, userId, offDays, workDays, coverId } = input
  const value = { offDays: offDays.toSorted(), workDays: workDays.toSorted(), coverId }
  const version = (before?.version ?? 0) + 1
  const row = {
    id,
    scope: 'user',
    scopeId: userId,
    key: restKey,
    version,
    value: JSON.stringify(value),
  } as const
  return {
    ...{ id: changeId, kind: 'rest.save', version: 1, entity: 'user', entityId: userId },
    payload: { rest: { old: before ? JSON.parse(before.value) : null, new: value } },
    rows: [{ insert: 'setting', row }],
  }
}
