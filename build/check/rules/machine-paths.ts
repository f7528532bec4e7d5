import { eachFile } from '../rule.ts'

const OF_ONE_MACHINE = /(^|[\s'"`(:=])(\/(home|root|Users|tmp)\/\w|[A-Z]:\\\\?Users\\)/

/** A path that only one machine has works on no other. */
export const checkMachinePaths = eachFile((file) =>
  file.text.split('\n').flatMap((text, at) => {
    if (!OF_ONE_MACHINE.test(text)) return []
    const wayOut = 'work it out from import.meta.dirname, os.tmpdir() or an argument.'
    return [{ file: file.path, line: at + 1, rule: 'machine-paths', what: 'a path of one machine.', wayOut }]
  }),
)
