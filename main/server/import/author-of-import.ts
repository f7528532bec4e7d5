import type { Author } from '#db/write/command.ts'
import type { ImportRequest } from './import-request.ts'

/** Whose act the import is; rows of an import say so in their `via`, unless a command line brought them. */
export function authorOf({ host, by }: Pick<ImportRequest, 'host' | 'by'>): Author {
  const via = host.via === 'cli' ? 'cli' : 'import'
  return { by, device: host.deviceId, via, at: host.clock.now(), clock: host.clock.stamp() }
}
