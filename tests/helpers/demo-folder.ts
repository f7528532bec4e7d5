import { createBook } from '#main/server/book/new-book.ts'
import { fillDemo } from '#main/server/demo/fill-demo.ts'
import type { DemoSize } from '#main/server/demo/invent-cards.ts'
import { demoBookName, demoOwner, demoPassword } from '#main/server/demo/invented-shop.ts'
import { openBook } from '#main/server/open-book.ts'
import { cheapCost } from './cheap-cost.ts'
import { quietLog } from './quiet-log.ts'

const small: DemoSize = { cards: 600, visits: 3_000 }

/** Makes the invented shop, but smaller, in an empty folder. */
export async function fillDemoFolder(folder: string, size: DemoSize = small): Promise<void> {
  const book = await openBook({ folder, via: 'cli', log: quietLog, passwordCost: cheapCost })
  await createBook(book.host, {
    bookName: demoBookName,
    ownerName: demoOwner.name,
    loginName: demoOwner.loginName,
    password: demoPassword,
    isDemo: true,
  })
  await fillDemo(book.host, size)
  await book.close()
}
