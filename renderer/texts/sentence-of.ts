import type { Fault } from '#shared/contract/call.ts'
import type { Texts } from './texts.ts'
import type { Values } from './values.ts'

type Sentence = (values: Values) => string

interface Failure {
  readonly code: string
  readonly values: Values
}

/** What happened, for the person at the desk: names the thing and the way out. */
export function sentenceOf(error: unknown, texts: Texts): string {
  const failure = readFailure(error)
  if (!failure) return texts.faults.noAnswer
  const faults = faultsOf(error)
  if (faults.length > 0) return faults.map((fault) => faultSentence(fault, texts)).join(' ')
  const sentences: Readonly<Record<string, Sentence>> = texts.faults.failures
  return sentences[failure.code]?.(failure.values) ?? texts.faults.unexpected(failure.code)
}

/** The faults of a refused call; empty for any other failure. */
export function faultsOf(error: unknown): readonly Fault[] {
  const failure = readFailure(error)
  if (failure?.code !== 'REFUSED') return []
  const { faults } = failure.values
  return Array.isArray(faults) ? faults.filter(isFault) : []
}

/** One fault as a sentence; a kind that is not in the list is still named. */
export function faultSentence(fault: Fault, texts: Texts): string {
  const sentences: Readonly<Record<string, Sentence>> = texts.faults.kinds
  return sentences[fault.kind]?.(fault.data ?? {}) ?? texts.faults.unknownFault(fault.kind, fault.field ?? '')
}

/** The sentence under one field of a form. */
export function fieldSentence(faults: readonly Fault[], field: string, texts: Texts): string | undefined {
  const fault = faults.find((one) => one.field === field)
  return fault && faultSentence(fault, texts)
}

/** A failure that the program answered with, told by its shape; a broken wire has none. */
function readFailure(error: unknown): Failure | null {
  if (!isRecord(error) || typeof error.code !== 'string' || !('defined' in error)) return null
  return { code: error.code, values: isRecord(error.data) ? error.data : {} }
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}

function isFault(value: unknown): value is Fault {
  return isRecord(value) && typeof value.kind === 'string'
}
