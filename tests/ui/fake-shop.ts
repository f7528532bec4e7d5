// A shop in memory behind the real contract: what is sent and answered is validated as over any wire.
import { createRouterClient, implement, type RouterClient } from '@orpc/server'
import type { Callback, CardView, SessionUser, ShopView, VisitEntry } from '#shared/contract/answers.ts'
import type { Client, Inputs } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/contract.ts'
import { addDays } from '#shared/domain/day.ts'
import { demoCards, demoRows, demoUser, demoView, sampleVisit, shopToday } from './fake-cards.ts'

export interface FakeShop {
  readonly client: Client
  readonly saved: Inputs['visit']['save'][]
  readonly voided: string[]
  readonly drafts: Map<string, string>
  /** The order asked for by each reading of the queue; null for the shop's. */
  readonly askedProfiles: (string | null)[]
  rows: Callback[]
  /** The next save answers with this instead. */
  refuseNext: ((errors: SaveErrors) => Error) | null
  /** How long each call takes. */
  delayMs: number
}

type SaveErrors = {
  REFUSED(options: { data: { faults: { kind: string; field?: string }[] } }): Error
}

interface FakeOptions {
  readonly cards?: readonly CardView[]
  readonly rows?: readonly Callback[]
  readonly rules?: Partial<ShopView>
  readonly user?: SessionUser | null
}

export function makeFakeShop(options: FakeOptions = {}): FakeShop {
  const cards = new Map((options.cards ?? demoCards).map((card) => [card.id, card]))
  const shop: FakeShop = {
    client: {} as Client,
    saved: [],
    voided: [],
    drafts: new Map(),
    askedProfiles: [],
    rows: [...(options.rows ?? demoRows)],
    refuseNext: null,
    delayMs: 0,
  }
  const os = implement(contract).use(async ({ next }) => {
    if (shop.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, shop.delayMs))
    return next()
  })
  let user = options.user === undefined ? demoUser : options.user
  const rules = { ...demoView, ...options.rules }

  const session = {
    state: os.session.state.handler(() => ({
      book: 'ready' as const,
      bookName: '渝北意向汽车',
      isDemo: true,
      people: [
        demoUser,
        { id: 'user-wang-0001', name: '王强', loginName: 'wangqiang', teamName: '展厅一组' },
      ],
      user,
      isLocked: false,
      lockAfterMinutes: 15,
      now: '2026-11-22T02:42:00.000Z',
    })),
    login: os.session.login.handler(({ input, errors }) => {
      if (input.password !== 'correct horse')
        throw errors.REFUSED({ data: { faults: [{ kind: 'wrong-password', field: 'password' }] } })
      user = demoUser
      return { token: 'x'.repeat(43), user: demoUser }
    }),
    logout: os.session.logout.handler(() => {
      user = null
      return {}
    }),
  }
  const visit = {
    save: os.visit.save.handler(({ input, errors }) => {
      const refuse = shop.refuseNext
      shop.refuseNext = null
      if (refuse) throw refuse(errors as SaveErrors)
      shop.saved.push(input)
      shop.rows = shop.rows.filter((row) => row.cardId !== input.cardId)
      const card = cards.get(input.cardId)
      if (!card) throw errors.NOT_FOUND({ data: { noun: 'card' } })
      return {
        visit: entryOf(input, card),
        course: { ...card.course, dueOn: input.visit.next?.on ?? card.course.dueOn },
        queueCount: shop.rows.length,
      }
    }),
    propose: os.visit.propose.handler(({ input }) => {
      const grade = input.grade ?? cards.get(input.cardId)?.course.grade?.code ?? 'B'
      const gapDays = rules.scheme.grades.find((one) => one.code === grade)?.cadence.gaps[0] ?? 7
      const next = { on: addDays(shopToday, gapDays), minute: 720 }
      return {
        grade,
        next,
        limitOn: addDays(shopToday, gapDays + 1),
        gapDays,
        movedFrom: null,
        retryAt: null,
      }
    }),
    void: os.visit.void.handler(({ input, errors }) => {
      shop.voided.push(input.visitId)
      const cardId = shop.saved.find((one) => one.visitId === input.visitId)?.cardId ?? ''
      const card = cards.get(cardId)
      if (!card) throw errors.NOT_FOUND({ data: { noun: 'visit' } })
      const row = demoRows.find((one) => one.cardId === cardId)
      if (row) shop.rows = [row, ...shop.rows]
      return { cardId, course: card.course }
    }),
    log: os.visit.log.handler(() => ({
      rows: [],
      next: null,
      totals: { visits: 30, attempts: 11, effective: 9, seconds: 5040, late: 0 },
    })),
  }
  const router = {
    session,
    visit,
    book: {
      get: os.book.get.handler(() => ({
        name: '渝北意向汽车',
        isDemo: true,
        file: 'shop.db',
        warnings: [],
        counts: { cards: 200, openCards: 186, visits: 1482 },
        lastChangeAt: '2026-11-22T02:42:00.000Z',
      })),
      watch: os.book.watch.handler(async function* () {
        yield { nouns: [], cardIds: [] }
        await new Promise(() => undefined)
      }),
    },
    rule: { get: os.rule.get.handler(() => rules) },
    queue: {
      list: os.queue.list.handler(({ input: { profile = null } }) => {
        shop.askedProfiles.push(profile)
        return { rows: shop.rows, next: null }
      }),
      counts: os.queue.counts.handler(() => countRows(shop.rows)),
    },
    card: {
      list: os.card.list.handler(() => ({ rows: [], next: null, total: cards.size })),
      get: os.card.get.handler(({ input, errors }) => {
        const card = cards.get(input.id)
        if (!card) throw errors.NOT_FOUND({ data: { noun: 'card' } })
        return card
      }),
      checkPhone: os.card.checkPhone.handler(({ input }) => ({
        reading: { kind: 'bad' as const, why: 'length', digits: input.typed },
        owner: input.typed.startsWith('1381234')
          ? {
              cardId: null,
              number: 'A3-26-0417',
              ownerName: '李晓燕',
              grade: 'H',
              lastContactOn: '2026-11-18',
            }
          : null,
      })),
      create: os.card.create.handler(({ input, errors }) => {
        const typed = input.phones[0]?.typed ?? ''
        if (typed.length !== 11)
          throw errors.REFUSED({
            data: { faults: [{ kind: 'phone-length', field: 'phone', data: { digits: typed } }] },
          })
        return { id: input.cardId, number: 'A3-26-0500' }
      }),
    },
    draft: {
      list: os.draft.list.handler(() =>
        [...shop.drafts].map(([subject, body]) => ({
          screen: 'desk',
          subject,
          body,
          savedAt: '2026-11-22T02:42:00.000Z',
        })),
      ),
      save: os.draft.save.handler(({ input }) => {
        shop.drafts.set(input.subject, input.body)
        return {}
      }),
      discard: os.draft.discard.handler(({ input }) => {
        shop.drafts.delete(input.subject)
        return {}
      }),
    },
    search: { find: os.search.find.handler(({ input }) => findRows(shop.rows, input.text)) },
  }
  // The screens under test ask no more than this part of the contract.
  const client: RouterClient<typeof router> = createRouterClient(router)
  return Object.assign(shop, { client: client as unknown as Client })
}

function countRows(rows: readonly Callback[]) {
  const inBand = (band: Callback['band']) => rows.filter((row) => row.band === band).length
  return {
    total: rows.length,
    promised: inBand('promised'),
    pastLimit: inBand('past-limit'),
    overdue: inBand('overdue'),
    today: inBand('today'),
    fresh: rows.filter((row) => row.isNew).length,
    untouched: rows.length,
    tried: 0,
    later: 2,
  }
}

function findRows(rows: readonly Callback[], text: string) {
  return rows
    .filter((row) => row.name.includes(text))
    .map((row) => ({
      cardId: row.cardId,
      number: row.number,
      name: row.name,
      phone: '13812345678',
      grade: row.grade,
      status: 'open',
      ownerName: '李晓燕',
      by: 'name' as const,
      words: null,
    }))
}

function entryOf({ visitId, visit }: Inputs['visit']['save'], card: CardView): VisitEntry {
  return {
    ...sampleVisit,
    id: visitId,
    cardId: card.id,
    cardName: card.name,
    outcome: visit.outcome,
    content: visit.content,
    gradeBefore: card.course.grade?.code ?? null,
    gradeAfter: visit.grade,
    nextOn: visit.next?.on ?? null,
    nextMinute: visit.next?.minute ?? null,
  }
}
