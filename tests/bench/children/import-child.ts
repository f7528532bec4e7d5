// Imports a list into a new book as the program does, as a command or as a screen, and says how long it took and how much memory at most.
import { performance } from 'node:perf_hooks'
import { createBook } from '#main/server/book/new-book.ts'
import { runImport } from '#main/server/import/run-import.ts'
import { openBook } from '#main/server/open-book.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { cleanMapping } from '../book/clean-list.ts'

const [folder = '', path = '', way = ''] = process.argv.slice(2)
const { host, close } = await openBook({ folder, via: way === 'command' ? 'cli' : 'screen', log: quietLog })
const book = { bookName: '测速店', ownerName: '店长', loginName: 'owner', password: null, isDemo: false }
const made = await createBook(host, book)
if (!made) throw new Error('the folder holds a book already')
const from = performance.now()
const { counts } = await runImport({
  ...{ importId: host.clock.newId(), path, fileName: 'list.csv', mapping: cleanMapping },
  ...{ update: false, dryRun: false, ownerId: made.ownerId, by: made.ownerId, scope: { kind: 'all' }, host },
})
const seconds = (performance.now() - from) / 1000
await close()
console.log(JSON.stringify({ seconds, created: counts.created, peakKib: process.resourceUsage().maxRSS }))
