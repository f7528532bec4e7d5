import type { Log } from '#main/server/log.ts'

/** For tests that are not about what is noted. */
export const quietLog: Log = { note: () => undefined }
