import { assignment } from './assignment.ts'
import { book } from './book.ts'
import { calendar } from './calendar.ts'
import { card } from './card.ts'
import { contact } from './contact.ts'
import { draft } from './draft.ts'
import { exports, imports } from './file.ts'
import { queue } from './queue.ts'
import { rest } from './rest.ts'
import { rule, setting } from './rule.ts'
import { scheme } from './scheme.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { team, user } from './user.ts'
import { visit } from './visit.ts'

/** The only list of calls: client, handlers, OpenAPI document and docs are computed from it (house rule 2). */
export const contract = {
  session,
  book,
  user,
  team,
  card: { ...card, ...assignment, ...contact },
  visit,
  queue,
  search,
  draft,
  rule,
  setting,
  scheme,
  calendar,
  rest,
  import: imports,
  export: exports,
} as const

export type Contract = typeof contract
