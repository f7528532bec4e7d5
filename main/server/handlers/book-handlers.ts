import { countBook, findLastChangeAt } from '#db/queries/book-queries.ts'
import { findBook } from '#db/queries/login-queries.ts'
import { bookWarnings } from '../book/book-warnings.ts'
import { os } from '../procedures.ts'

export const bookHandlers = {
  get: os.book.get.handler(async ({ context }) => {
    const { reader, host } = context
    const [book, counts, lastChangeAt, loaded] = await Promise.all([
      findBook(reader),
      countBook(reader),
      findLastChangeAt(reader),
      context.rules(),
    ])
    return {
      name: book?.name ?? '',
      isDemo: book?.isDemo === 1,
      file: host.place,
      warnings: bookWarnings({ opened: host.warnings, now: context.now(), lastChangeAt, loaded }),
      counts,
      lastChangeAt,
    }
  }),

  /** Subscribed before the answer goes out: an event stream that subscribes at its first read loses what came before. */
  watch: os.book.watch.handler(({ context, signal }) => context.host.bus.subscribe('changed', { signal })),
}
