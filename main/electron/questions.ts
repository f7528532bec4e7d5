import type { FromBackend } from './backend-messages.ts'

type Answer = Extract<FromBackend, { readonly request: number }>

/** Questions to the backend that wait for their answers, by number. */
export class Questions {
  readonly #waiting = new Map<number, (answer: Answer | null) => void>()
  #asked = 0

  /** Sends a question under a number of its own; null when the backend dies before it answers. */
  ask(send: (request: number) => void): Promise<Answer | null> {
    this.#asked += 1
    const request = this.#asked
    return new Promise((resolve) => {
      this.#waiting.set(request, resolve)
      send(request)
    })
  }

  answer(answer: Answer): void {
    this.#waiting.get(answer.request)?.(answer)
    this.#waiting.delete(answer.request)
  }

  giveUp(): void {
    for (const resolve of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }
}
