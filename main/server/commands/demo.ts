// npm run demo -- --data DIR: makes the invented shop in a new folder, prints its logins and exits.
import { homedir } from 'node:os'
import { parseArgs } from 'node:util'
import { findBook } from '#db/queries/login-queries.ts'
import { createBook } from '../book/new-book.ts'
import { BookFailure } from '../book-failure.ts'
import { dataFolder } from '../data-folder.ts'
import { demoSize, fillDemo } from '../demo/fill-demo.ts'
import { demoBookName, demoOwner, demoPassword } from '../demo/invented-shop.ts'
import { consoleLog } from '../log.ts'
import { openBook } from '../open-book.ts'
import { bookFailureText } from '../texts/book-failure-text.ts'
import { demoTexts } from '../texts/demo-texts.ts'
import { terminalLanguage } from '../texts/terminal-language.ts'

const language = terminalLanguage(process.env)
const texts = demoTexts(language)

try {
  process.exitCode = await makeDemo(readFolder())
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 2
}

async function makeDemo(folder: string): Promise<number> {
  const book = await openBook({ folder, via: 'cli', log: consoleLog })
  try {
    if (await findBook(book.host.store.db)) {
      console.error(texts.notEmpty(folder))
      return 2
    }
    console.log(texts.making)
    await createBook(book.host, {
      bookName: demoBookName,
      ownerName: demoOwner.name,
      loginName: demoOwner.loginName,
      password: demoPassword,
      isDemo: true,
    })
    const people = await fillDemo(book.host)
    console.log(texts.made(demoSize.cards, demoSize.visits, folder))
    console.log(texts.logins(demoPassword))
    for (const login of [{ ...demoOwner, role: 'owner' }, ...people]) console.log(texts.login(login))
    return 0
  } finally {
    await book.close()
  }
}

function readFolder(): string {
  const { values } = parseArgs({ options: { data: { type: 'string' } } })
  const around = { platform: process.platform, env: process.env, home: homedir() }
  return dataFolder({ given: values.data, isDemo: true }, around)
}

function sentenceOf(error: unknown): string {
  if (error instanceof BookFailure) return bookFailureText(error, language)
  if (error instanceof TypeError && 'code' in error) return `${error.message}\n${texts.usage}`
  return error instanceof Error ? error.message : String(error)
}
