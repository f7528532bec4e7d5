import { type ImportCounts, noCounts } from '#shared/domain/import/decide-record.ts'

/** The counts of an import as they were stored; all nothing while it has none. */
export function readCounts(stored: string): ImportCounts {
  const read: Partial<ImportCounts> = JSON.parse(stored)
  return { ...noCounts, ...read }
}
