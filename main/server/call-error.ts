import { ORPCError, ValidationError } from '@orpc/server'
import { StoreError } from '#db/store-error.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { CallErrors } from './admit.ts'
import { BookKeyClosed } from './auth/book-secret.ts'
import { type Log, maskPersonal } from './log.ts'

interface Caught {
  readonly error: unknown
  readonly call: string
  readonly errors: CallErrors
  readonly log: Log
}

type Issue = ValidationError['issues'][number]

/** Turns whatever a call threw into one of the contract's failures; what is unforeseen is noted and stays a failure of ours. */
export function toCallError({ error, call, errors, log }: Caught): unknown {
  if (error instanceof StoreError) return errors.STORE({ data: { kind: error.failure.kind }, cause: error })
  if (error instanceof BookKeyClosed) {
    return errors.REFUSED({ data: { faults: [{ kind: 'book-key-closed' }] }, cause: error })
  }
  if (!(error instanceof ORPCError)) {
    log.note(`failed call ${call}: ${maskPersonal(describe(error))}`)
    return error
  }
  const { cause } = error
  if (error.code === 'BAD_REQUEST' && cause instanceof ValidationError) {
    return errors.REFUSED({ data: { faults: faultsOf(cause.issues) }, cause })
  }
  if (!error.defined)
    log.note(`failed call ${call}: ${error.code}${cause instanceof ValidationError ? placesOf(cause) : ''}`)
  return error
}

function faultsOf(issues: readonly Issue[]): Fault[] {
  return issues.map(toFault)
}

function toFault(issue: Issue): Fault {
  const field = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.')
  return { kind: kindOf(issue), ...(field && { field }), ...limitsOf(issue) }
}

/** Where an answer of ours breaks the contract; never what it said. */
function placesOf({ issues }: ValidationError): string {
  return ` at ${faultsOf(issues)
    .map(({ field }) => field)
    .join(', ')}`
}

/** zod's closed codes are the kinds; our own refinements name theirs in the message. */
function kindOf(issue: Issue): string {
  if (!('code' in issue)) return 'malformed'
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'too_big') return 'too-long'
  if (issue.code === 'too_small') return 'too-short'
  return 'malformed'
}

function limitsOf(issue: Issue): Pick<Fault, 'data'> {
  if ('maximum' in issue) return { data: { maximum: Number(issue.maximum) } }
  if ('minimum' in issue) return { data: { minimum: Number(issue.minimum) } }
  return {}
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error
}
