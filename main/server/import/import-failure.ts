import type { Fault } from '#shared/contract/call.ts'
import type { MappingFault } from '#shared/domain/import/mapping-faults.ts'
import { SheetFailure } from './sheet/sheet-failure.ts'

/** Why an import could not begin: what is wrong with its mapping, as the contract's faults. */
export class ImportRefusal extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`import: ${faults.map(({ kind }) => kind).join(' ')}`)
    this.name = 'ImportRefusal'
    this.faults = faults
  }
}

/** The faults of a failure that has a sentence of its own; nothing for any other error. */
export function importFaults(error: unknown): readonly Fault[] | null {
  if (error instanceof ImportRefusal) return error.faults
  return error instanceof SheetFailure ? [{ kind: error.kind, data: { ...error.data } }] : null
}

/** A mapping's fault in the contract's form, with the names its sentence needs. */
export function toFault(fault: MappingFault): Fault {
  switch (fault.kind) {
    case 'column-mapped-twice':
      return {
        kind: fault.kind,
        data: { heading: fault.heading, first: fault.fields[0], second: fault.fields[1] },
      }
    case 'field-mapped-twice':
      return {
        kind: fault.kind,
        data: { field: fault.field, first: fault.headings[0], second: fault.headings[1] },
      }
    case 'unknown-field':
      return { kind: fault.kind, data: { field: fault.field, heading: fault.heading } }
    case 'unknown-column':
      return { kind: fault.kind, data: { column: fault.column } }
    case 'no-identity':
      return { kind: fault.kind, data: { identity: fault.identity } }
    case 'unknown-outcome':
      return { kind: fault.kind, data: { outcome: fault.outcome } }
  }
}
