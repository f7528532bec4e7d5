// As many calls of the contract as the screens under test make.
import { implement } from '@orpc/server'
import type { Callback, CardView, VisitEntry } from '#shared/contract/answers.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/contract.ts'
import { isInPart, type QueuePart } from '#shared/domain/callback/queue-part.ts'
import { addDays } from '#shared/domain/day.ts'
import { demoRows, demoUser, sampleVisit, shopToday } from './fake-cards.ts'
import type { FakeState } from './fake-state.ts'

const now = '2026-11-22T02:42:00.000Z'

/** Every call waits as long as the test holds the answers back. */
function heldBack(state: FakeState) {
  return implement(contract).use(async ({ next }) => {
    await state.held
    return next()
  })
}

type Os = ReturnType<typeof heldBack>

export function fakeHandlers(state: FakeState) {
  const os = heldBack(state)
  return {
    session: sessionHandlers(os, state),
    book: bookHandlers(os, state),
    rule: { get: os.rule.get.handler(() => state.rules) },
    queue: queueHandlers(os, state),
    card: cardHandlers(os, state),
    visit: visitHandlers(os, state),
    draft: draftHandlers(os, state),
    search: { find: os.search.find.handler(({ input }) => findRows(state.rows, input.text)) },
  }
}

function sessionHandlers(os: Os, state: FakeState) {
  const wang = { id: 'user-wang-0001', name: '王强', loginName: 'wangqiang', teamName: '展厅一组' }
  return {
    state: os.session.state.handler(() => ({
      book: 'ready' as const,
      bookName: '渝北意向汽车',
      isDemo: true,
      people: [demoUser, wang],
      user: state.user,
      isLocked: false,
      lockAfterMinutes: 15,
      now,
    })),
    login: os.session.login.handler(({ input, errors }) => {
      const faults = [{ kind: 'wrong-password', field: 'password' }]
      if (input.password !== 'correct horse') throw errors.REFUSED({ data: { faults } })
      state.user = demoUser
      return { token: 'x'.repeat(43), user: demoUser }
    }),
    logout: os.session.logout.handler(() => {
      state.user = null
      return {}
    }),
  }
}

function bookHandlers(os: Os, { streams }: FakeState) {
  return {
    get: os.book.get.handler(() => ({
      name: '渝北意向汽车',
      isDemo: true,
      file: 'shop.db',
      warnings: [],
      counts: { cards: 200, openCards: 186, visits: 1482 },
      lastChangeAt: now,
    })),
    watch: os.book.watch.handler(async function* ({ signal }) {
      const stream = streams.shift()
      for (const { nouns, cardIds } of stream ?? []) yield { nouns: [...nouns], cardIds: [...cardIds] }
      if (!stream) await new Promise((resolve) => signal?.addEventListener('abort', resolve))
    }),
  }
}

function queueHandlers(os: Os, state: FakeState) {
  return {
    list: os.queue.list.handler(({ input }) => {
      state.askedProfiles.push(input.profile ?? null)
      const rows = input.part === 'later' ? state.waiting : rowsOf(input.part, state.rows)
      return { rows: [...rows], next: null }
    }),
    counts: os.queue.counts.handler(() => countRows(state)),
    unassigned: os.queue.unassigned.handler(() => ({ cards: state.unassigned })),
  }
}

function cardHandlers(os: Os, state: FakeState) {
  const li = {
    cardId: null,
    number: 'A3-26-0417',
    ownerName: '李晓燕',
    grade: 'H',
    lastContactOn: '2026-11-18',
  }
  return {
    list: os.card.list.handler(() => ({ rows: [], next: null, total: state.cards.size })),
    get: os.card.get.handler(({ input, errors }) => {
      const card = state.cards.get(input.id)
      if (!card) throw errors.NOT_FOUND({ data: { noun: 'card' } })
      return card
    }),
    checkPhone: os.card.checkPhone.handler(({ input }) => ({
      reading: { kind: 'bad' as const, why: 'length', digits: input.typed },
      owner: input.typed.startsWith('1381234') ? li : null,
    })),
    create: os.card.create.handler(({ input, errors }) => {
      const digits = input.phones[0]?.typed ?? ''
      const faults = [{ kind: 'phone-length', field: 'phones', data: { digits } }]
      if (digits.length !== 11) throw errors.REFUSED({ data: { faults } })
      return { id: input.cardId, number: 'A3-26-0500' }
    }),
  }
}

function visitHandlers(os: Os, state: FakeState) {
  return {
    save: os.visit.save.handler(({ input, errors }) => {
      const faults = state.refuseNext
      state.refuseNext = null
      if (faults) throw errors.REFUSED({ data: { faults } })
      const card = state.cards.get(input.cardId)
      if (!card) throw errors.NOT_FOUND({ data: { noun: 'card' } })
      state.saved.push(input)
      state.rows = state.rows.filter((row) => row.cardId !== input.cardId)
      const course = { ...card.course, dueOn: input.visit.next?.on ?? card.course.dueOn }
      return { visit: entryOf(input, card), course, queueCount: state.rows.length }
    }),
    propose: os.visit.propose.handler(({ input }) => {
      const grade = input.grade ?? state.cards.get(input.cardId)?.course.grade?.code ?? 'B'
      const gapDays = state.rules.scheme.grades.find((one) => one.code === grade)?.cadence.gaps[0] ?? 7
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
      state.voided.push(input.visitId)
      const cardId = state.saved.find((one) => one.visitId === input.visitId)?.cardId ?? ''
      const card = state.cards.get(cardId)
      if (!card) throw errors.NOT_FOUND({ data: { noun: 'visit' } })
      state.rows = [...demoRows.filter((row) => row.cardId === cardId), ...state.rows]
      return { cardId, course: card.course }
    }),
    log: os.visit.log.handler(() => {
      const totals = { visits: 30, attempts: 11, effective: 9, seconds: 5040, late: 0 }
      return { rows: [], next: null, totals }
    }),
  }
}

function draftHandlers(os: Os, { drafts }: FakeState) {
  return {
    list: os.draft.list.handler(() =>
      [...drafts].map(([subject, body]) => ({ screen: 'desk', subject, body, savedAt: now })),
    ),
    save: os.draft.save.handler(({ input }) => {
      drafts.set(input.subject, input.body)
      return {}
    }),
    discard: os.draft.discard.handler(({ input }) => {
      drafts.delete(input.subject)
      return {}
    }),
  }
}

function rowsOf(part: QueuePart, rows: readonly Callback[]): readonly Callback[] {
  return rows.filter((row) => isInPart(part, row, shopToday))
}

function countRows({ rows, waiting }: FakeState) {
  const inBand = (band: Callback['band']) => rows.filter((row) => row.band === band).length
  return {
    total: rows.length,
    promised: inBand('promised'),
    pastLimit: inBand('past-limit'),
    overdue: inBand('overdue'),
    today: inBand('today'),
    near: rowsOf('near', rows).length,
    fresh: rowsOf('fresh', rows).length,
    untouched: rows.length,
    tried: 0,
    later: waiting.length,
  }
}

function findRows(rows: readonly Callback[], text: string) {
  const common = {
    phone: '13812345678',
    status: 'open',
    ownerName: '李晓燕',
    by: 'name' as const,
    words: null,
  }
  return rows
    .filter((row) => row.name.includes(text))
    .map(({ cardId, number, name, grade }) => ({ ...common, cardId, number, name, grade }))
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
