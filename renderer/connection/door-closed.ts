const header = 'x-intentcard-door'

/** The program answers and does not know this page: it was started again. Has the shape of the contract's failures, so it gets its sentence. */
export class DoorClosed extends Error {
  readonly code = 'DOOR_CLOSED'
  readonly defined = true
  readonly data = {}

  constructor() {
    super('the program was started again')
    this.name = 'DoorClosed'
  }
}

/** `fetch`, but for a program that was started again: it wants its new address opened. */
export async function fetchThroughDoor(request: Request, init?: RequestInit): Promise<Response> {
  const answer = await fetch(request, init)
  if (answer.headers.get(header) === 'closed') throw new DoorClosed()
  return answer
}
