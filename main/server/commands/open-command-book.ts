import { homedir } from 'node:os'
import { findBook, findOwner } from '#db/queries/login-queries.ts'
import { createBook } from '../book/new-book.ts'
import { dataFolder } from '../data-folder.ts'
import type { Log } from '../log.ts'
import { type OpenedBook, openBook } from '../open-book.ts'
import { firstNames } from '../texts/first-names.ts'
import type { Language } from '../texts/terminal-language.ts'

/** A command says its own sentences; slow queries are for the program's log. */
const quiet: Log = { note: () => undefined }

export interface CommandBook extends OpenedBook {
  /** Whose act a headless command is (model.md). */
  readonly ownerId: string
  readonly folder: string
}

/** Opens the folder's book for a command; makes it where there is none, the owner's password left for the first start. */
export async function openCommandBook(data: string | undefined, language: Language): Promise<CommandBook> {
  const around = { platform: process.platform, env: process.env, home: homedir() }
  const folder = dataFolder({ given: data, isDemo: false }, around)
  const opened = await openBook({ folder, via: 'cli', log: quiet })
  try {
    const { host } = opened
    if (!(await findBook(host.store.db)))
      await createBook(host, { ...firstNames(language), password: null, isDemo: false })
    const owner = await findOwner(host.store.db)
    if (!owner) throw new Error('The book has no owner')
    return { ...opened, folder, ownerId: owner.id }
  } catch (error) {
    await opened.close()
    throw error
  }
}
