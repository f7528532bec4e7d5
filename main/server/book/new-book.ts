import { hostname } from 'node:os'
import { findBook } from '#db/queries/login-queries.ts'
import type { Command } from '#db/write/command.ts'
import type { InsertWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import type { Trade } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { makeBookKey, type OwnersWords, sealBookKey } from '../auth/book-key.ts'
import { hashPassword, type ScryptCost } from '../auth/password.ts'
import { makeRecoveryPhrase, phraseCost } from '../auth/recovery-phrase.ts'
import type { HostParts } from '../context.ts'
import { shippedRules } from './shipped-rules.ts'
import { tradeSettings } from './trade-settings.ts'

const ZONE = 'Asia/Shanghai'
const FIRST_SEAT = 'A'

export interface NewBook {
  readonly bookName: string
  readonly ownerName: string
  readonly loginName: string
  /** Null for a folder that a headless command makes: the owner chooses it at first start. */
  readonly password: string | null
  readonly isDemo: boolean
  /** 汽车 where nobody has chosen; the demo shop sells cars. */
  readonly trade?: Trade
}

/** The owner's secrets, both made and to be stored; the phrase is shown once. */
export interface OwnerSecrets {
  readonly phrase: string
  readonly passwordHash: string
  readonly recoveryHash: string
  /** What the book's key is sealed with. */
  readonly keyWords: Omit<OwnersWords, 'ownerId'>
}

export async function makeOwnerSecrets(password: string, cost: ScryptCost): Promise<OwnerSecrets> {
  const phrase = makeRecoveryPhrase()
  const [passwordHash, recoveryHash] = await Promise.all([
    hashPassword(password, cost),
    hashPassword(phrase, phraseCost),
  ])
  const keyWords = {
    password: { words: password, hash: passwordHash, cost },
    phrase: { words: phrase, cost: phraseCost },
  }
  return { phrase, passwordHash, recoveryHash, keyWords }
}

interface CreatedBook {
  readonly ownerId: string
  readonly phrase: string | null
}

/** Makes the book's first rows, once; null when somebody else has just done so. */
export async function createBook(host: HostParts, book: NewBook): Promise<CreatedBook | null> {
  const ownerId = host.clock.newId()
  const secrets = book.password === null ? null : await makeOwnerSecrets(book.password, host.passwordCost)
  const key = makeBookKey()
  const sealedKey = await sealBookKey(key, {
    owner: secrets && { ownerId, ...secrets.keyWords },
    deviceSecret: host.secret.deviceSecret,
  })
  const command = firstRows(host, { ...book, ownerId, sealedKey, secrets })
  const { applied } = await write(host.store, {
    author: {
      by: ownerId,
      device: host.deviceId,
      via: host.via,
      at: host.clock.now(),
      clock: host.clock.stamp(),
    },
    decide: async (tx) => ((await findBook(tx)) ? [] : [command]),
  })
  if (applied.length === 0) return null
  host.secret.use(key)
  host.viewers.forget()
  host.rules.forget()
  return { ownerId, phrase: secrets?.phrase ?? null }
}

interface FirstRows extends NewBook {
  readonly ownerId: string
  readonly sealedKey: string
  readonly secrets: OwnerSecrets | null
}

function firstRows(host: HostParts, first: FirstRows): Command {
  const { newId } = host.clock
  const bookId = newId()
  const teamId = newId()
  const rows: InsertWrite[] = [
    {
      insert: 'book',
      row: {
        id: bookId,
        name: first.bookName,
        epoch: 1,
        zone: ZONE,
        dayStartsAt: 0,
        sealedKey: first.sealedKey,
        isDemo: first.isDemo ? 1 : 0,
      },
    },
    {
      insert: 'device',
      row: { id: host.deviceId, incarnation: newId(), name: hostname(), seatPrefix: FIRST_SEAT, isOwn: 1 },
    },
    { insert: 'team', row: { id: teamId, name: first.bookName } },
    {
      insert: 'user',
      row: {
        id: first.ownerId,
        loginName: first.loginName,
        name: first.ownerName,
        teamId,
        passwordHash: first.secrets?.passwordHash ?? null,
        recoveryHash: first.secrets?.recoveryHash ?? null,
        restWeekdays: '[]',
        isActive: 1,
      },
    },
    { insert: 'role', row: { id: newId(), userId: first.ownerId, role: 'owner', teamId: null } },
    ...shippedRules(newId),
    ...tradeSettings({ trade: first.isDemo ? 'car' : (first.trade ?? 'car'), bookId, newId }),
  ]
  return {
    id: newId(),
    kind: 'book.setUp',
    version: 1,
    entity: 'book',
    entityId: bookId,
    payload: { name: first.bookName, owner: first.ownerId, isDemo: first.isDemo },
    rows,
  }
}
