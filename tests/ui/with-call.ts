import type { Client } from '#shared/contract/client.ts'

type Call = (input: unknown) => Promise<unknown>

/** The same client, but one of its calls answers as the test says. */
export function withCall(client: Client, path: `${string}.${string}`, call: Call): Client {
  const [noun, verb] = path.split('.')
  return new Proxy(client, {
    get: (calls, name) => {
      const verbs: object = Reflect.get(calls, name)
      if (name !== noun) return verbs
      return new Proxy(verbs, { get: (all, one) => (one === verb ? call : Reflect.get(all, one)) })
    },
  })
}
