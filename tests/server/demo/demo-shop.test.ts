import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toCourseColumns } from '#db/course-columns.ts'
import { listEvents } from '#db/queries/card-event-queries.ts'
import { createBook } from '#main/server/book/new-book.ts'
import { fillDemo } from '#main/server/demo/fill-demo.ts'
import { demoOwner, demoPassword } from '#main/server/demo/invented-shop.ts'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'

const size = { cards: 120, visits: 700 }
const folder = temporaryFolder()
let book: OpenedBook

beforeAll(async () => {
  book = await openBook({ folder: folder.path, via: 'cli', log: quietLog, passwordCost: cheapCost })
  const owner = { ownerName: demoOwner.name, loginName: demoOwner.loginName, password: demoPassword }
  await createBook(book.host, { bookName: '演示', ...owner, isDemo: true })
  await fillDemo(book.host, size)
})

afterAll(async () => {
  await book.close()
  folder.remove()
})

describe('the demo shop', () => {
  test('has 8 agents, 2 supervisors and a manager beside its owner', async () => {
    const roles = await book.host.store.db.selectFrom('role').select('role').execute()
    const count = (wanted: string) => roles.filter(({ role }) => role === wanted).length
    expect([count('agent'), count('supervisor'), count('manager'), count('owner')]).toEqual([8, 2, 1, 1])
  })

  test('holds exactly the wished cards and visits, the last of them today', async () => {
    const { db } = book.host.store
    const cards = await db.selectFrom('card').select('id').execute()
    const visits = await db.selectFrom('visit').select('occurredAt').execute()
    expect([cards.length, visits.length]).toEqual([size.cards, size.visits])
    expect(visits.every(({ occurredAt }) => occurredAt <= book.host.clock.now())).toBe(true)
  })

  test('R11 stores on every card the course that its events come to', async () => {
    const { db } = book.host.store
    const { rules } = await book.host.rules.get()
    for (const card of await db.selectFrom('card').selectAll().execute()) {
      const derived = toCourseColumns(cardAfter(await listEvents(db, card.id), rules))
      expect(card).toMatchObject(derived)
    }
  })

  test('R02 leaves no open card without a next contact', async () => {
    const { db } = book.host.store
    const lost = await db
      .selectFrom('card')
      .select('number')
      .where('isQueued', '=', 1)
      .where('dueOn', 'is', null)
      .execute()
    expect(lost).toEqual([])
  })
})
