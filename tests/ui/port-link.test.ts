import { createORPCClient } from '@orpc/client'
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { describe, expect, test } from 'vitest'
import { PortLink } from '#renderer/connection/port-link.ts'
import type { Client } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/contract.ts'

const os = implement(contract)

/** A backend that answers `draft.save`, or takes the call and never answers. */
function backend(answers: boolean, heard: string[]) {
  const handler = new RPCHandler({
    draft: {
      save: os.draft.save.handler(async ({ input }) => {
        heard.push(input.body)
        if (!answers) await new Promise(() => undefined)
        return {}
      }),
    },
  })
  const { port1, port2 } = new MessageChannel()
  handler.upgrade(port1)
  port1.start()
  return { page: port2, crash: () => port1.close() }
}

const draft = { screen: 'desk', subject: 'card-000001', body: '写到一半' }

describe('calls over the preload’s port', () => {
  test('a call made before the port has come waits for it', async () => {
    const heard: string[] = []
    const link = new PortLink()
    const client: Client = createORPCClient(link)
    const saving = client.draft.save(draft)
    const { page, crash } = backend(true, heard)
    link.take(page)
    await expect(saving).resolves.toEqual({})
    expect(heard).toEqual(['写到一半'])
    crash()
  })

  test('R80 a call under way when the backend crashes is sent once more, with the same input, over the new port', async () => {
    const first: string[] = []
    const second: string[] = []
    const link = new PortLink()
    const client: Client = createORPCClient(link)
    const dying = backend(false, first)
    link.take(dying.page)
    const saving = client.draft.save(draft)
    await expect.poll(() => first).toEqual(['写到一半'])
    dying.crash()
    const reborn = backend(true, second)
    link.take(reborn.page)
    await expect(saving).resolves.toEqual({})
    expect(second).toEqual(['写到一半'])
    reborn.crash()
  })

  test('a second crash is not hidden: the call fails and the form stays', async () => {
    const link = new PortLink()
    const client: Client = createORPCClient(link)
    const heard: string[] = []
    const one = backend(false, heard)
    link.take(one.page)
    const saving = client.draft.save(draft).then(
      () => 'saved',
      () => 'failed',
    )
    await expect.poll(() => heard.length).toBe(1)
    const two = backend(false, heard)
    link.take(two.page)
    await expect.poll(() => heard.length).toBe(2)
    const three = backend(true, heard)
    link.take(three.page)
    expect(await saving).toBe('failed')
    for (const port of [one, two, three]) port.crash()
  })
})
