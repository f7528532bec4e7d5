import { expect, test } from 'vitest'
import { z } from 'zod'
import { callback, queue } from '#shared/contract/queue.ts'

const { outputSchema } = queue.list['~orpc']
const row: z.infer<typeof callback> = {
  ...{
    cardId: '019aa7b0-0000-7000-8000-000000000001',
    number: 'A-2026-00001',
    name: '王芳',
    model: '逸动 蓝',
  },
  ...{ grade: 'B', isStarred: false, isNew: false, band: 'overdue', dueOn: '2026-11-20', dueMinute: null },
  ...{ limitOn: null, promisedAt: '2026-11-22T02:00:00.000Z', retryAt: null, daysOverdue: 2, attempts: 0 },
  ...{ reason: { kind: 'agreed', grade: 'B', anchorOn: '2026-11-10', why: null } },
  ...{ triedToday: false, isOutOfTouch: false },
}

test('the reply of the queue can be compiled whole', () => {
  const uncompiled = z.object({ rows: z.array(callback), next: z.string().nullable() })
  expect(() => z.compile(uncompiled, { strict: true })).not.toThrow()
})

test('a compiled reply is parsed as ever: what is not in the contract is left out, what breaks it is refused', () => {
  expect(outputSchema?.parse({ rows: [{ ...row, phone: '13900000000' }], next: null })).toEqual({
    rows: [row],
    next: null,
  })
  const broken = outputSchema?.safeParse({ rows: [{ ...row, dueOn: '2026-02-30' }], next: null })
  expect(broken?.error?.issues).toMatchObject([{ path: ['rows', 0, 'dueOn'], format: 'date' }])
})
