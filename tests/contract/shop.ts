import { v7 as newId } from 'uuid'
import type { Client } from '#shared/contract/client.ts'
import type { Served } from './transports/transport.ts'

export const passwords = { owner: 'owner-password', agent: 'agent-password' } as const

export interface TestShop {
  /** A seat at which the owner has logged in. */
  readonly owner: Client
  readonly agentId: string
  readonly recoveryPhrase: string
  /** A new seat at which the agent has logged in. */
  agent(): Promise<Client>
  /** A new seat at which nobody has. */
  stranger(): Promise<Client>
  close(): Promise<void>
}

/** Sets a shop up by its own calls: an owner and one agent. */
export async function openShop(served: Served): Promise<TestShop> {
  const owner = await served.sitDown()
  const { recoveryPhrase } = await owner.session.setUp({
    bookName: '渝北店',
    ownerName: '陈店长',
    loginName: 'chen',
    password: passwords.owner,
    shop: 'empty',
  })
  return {
    owner,
    recoveryPhrase,
    agentId: await hireAgent(owner),
    agent: () => seatOfAgent(served),
    stranger: () => served.sitDown(),
    close: () => served.close(),
  }
}

async function hireAgent(owner: Client): Promise<string> {
  const userId = newId()
  const [team] = await owner.team.list()
  await owner.user.create({
    changeId: newId(),
    userId,
    name: '李娜',
    loginName: 'lina',
    teamId: team?.id ?? null,
    roles: ['agent'],
    restWeekdays: [],
    password: passwords.agent,
  })
  return userId
}

async function seatOfAgent(served: Served): Promise<Client> {
  const client = await served.sitDown()
  await client.session.login({ loginName: 'lina', password: passwords.agent })
  return client
}
