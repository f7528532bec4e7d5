import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'

type NoContext = Record<never, never>

interface Line {
  readonly link: ClientLink<NoContext>
  /** Rejects when this port is closed or another takes its place. */
  readonly gone: Promise<never>
  hangUp(): void
}

class PortGone extends Error {}

/**
 * Calls over the port that the preload hands in. After a crash of the backend a new port arrives: calls that were
 * under way are sent once more over it, which is safe because every id travels in the input.
 */
export class PortLink implements ClientLink<NoContext> {
  #line: Line | null = null
  #next = Promise.withResolvers<Line>()

  /** Takes a port into use and retires the one before it. */
  take(port: MessagePort): void {
    const before = this.#line
    const line = openLine(port)
    this.#line = line
    this.#next.resolve(line)
    before?.hangUp()
    line.gone.catch(() => {
      if (this.#line !== line) return
      this.#line = null
      this.#next = Promise.withResolvers<Line>()
    })
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<NoContext>): Promise<unknown> {
    try {
      return await this.#callOnce(path, input, options)
    } catch (error) {
      if (!(error instanceof PortGone) || options.signal?.aborted) throw error
      return this.#callOnce(path, input, options)
    }
  }

  async #callOnce(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const line = this.#line ?? (await this.#next.promise)
    return Promise.race([line.link.call(path, input, options), line.gone])
  }
}

function openLine(port: MessagePort): Line {
  const { promise: gone, reject } = Promise.withResolvers<never>()
  const hangUp = () => reject(new PortGone('The port was closed'))
  gone.catch(() => undefined)
  port.addEventListener('close', hangUp)
  const link = new RPCLink<NoContext>({ port })
  port.start()
  return { link, gone, hangUp }
}
