// A program's start: the book is opened and an agent sees the first page of the queue.
import { createRouterClient } from '@orpc/server'
import { makeSeat } from '#main/server/auth/seat.ts'
import { tokenInMemory } from '#main/server/hosts/port.ts'
import { openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { standingClock } from '../book/bench-clock.ts'

const [folder = '', agentId = ''] = process.argv.slice(2)
const { host, close } = await openBook({ folder, via: 'screen', log: quietLog, clock: standingClock() })
const seat = makeSeat({ ...host, place: tokenInMemory('bench') })
seat.signIn(agentId)
const { rows } = await createRouterClient(router, { context: { host, seat } }).queue.list({})
if (rows.length === 0) throw new Error('the queue is empty')
await close()
