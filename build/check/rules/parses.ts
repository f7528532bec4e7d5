import { eachFile } from '../rule.ts'

/** A file that cannot be read cannot be checked. */
export const checkParses = eachFile((file) =>
  file.faults.map((fault) => ({
    file: file.path,
    line: 1,
    rule: 'parses',
    what: `not readable as TypeScript: ${fault}.`,
    wayOut: 'mend the syntax first.',
  })),
)
