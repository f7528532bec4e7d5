import { oc } from '@orpc/contract'
import { z } from 'zod'

/** What the border must know of a call before it runs. */
export interface CallMeta {
  readonly access: 'read' | 'write'
  /** `anyone` may be called before somebody has logged in; everything else asks `roles.ts`. */
  readonly who: 'anyone' | 'role'
}

/** One thing that is wrong with what was sent: a closed kind and the data its sentence needs. */
export const fault = z.object({
  kind: z.string(),
  field: z.string().optional(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
})
export type Fault = z.infer<typeof fault>

/** The closed list of failures; their sentences are in `renderer/texts`. */
export const callErrors = {
  NOT_LOGGED_IN: { status: 401 },
  LOCKED: { status: 401 },
  FORBIDDEN: { status: 403, data: z.object({ call: z.string() }) },
  NOT_FOUND: { status: 404, data: z.object({ noun: z.string() }) },
  REFUSED: { status: 422, data: z.object({ faults: z.array(fault).min(1) }) },
  STALE: { status: 409, data: z.object({ noun: z.string(), changedBy: z.string(), changedAt: z.string() }) },
  DUPLICATE: {
    status: 409,
    data: z.object({
      cardId: z.string().nullable(),
      number: z.string(),
      ownerName: z.string().nullable(),
      grade: z.string().nullable(),
      lastContactOn: z.string().nullable(),
    }),
  },
  STORE: { status: 507, data: z.object({ kind: z.string() }) },
} as const

/** The metas are literals, so that `procedures.ts` can hand each handler the context its call may have. */
const reading = { access: 'read', who: 'role' } as const satisfies CallMeta
const writing = { access: 'write', who: 'role' } as const satisfies CallMeta

interface Route {
  readonly path: `/${string}`
  readonly summary: string
}

/** A call that only reads: GET under /api, handed a database that cannot write. */
export function readCall(route: Route) {
  return oc
    .$meta(reading)
    .errors(callErrors)
    .route({ method: 'GET', inputStructure: 'compact', ...route, tags: tagsOf(route) })
}

/** A call that writes through the one door: POST under /api. */
export function writeCall(route: Route) {
  return oc
    .$meta(writing)
    .errors(callErrors)
    .route({ method: 'POST', ...route, tags: tagsOf(route) })
}

/** A call that is answered before anybody has logged in. */
export function openCall<Access extends CallMeta['access']>(route: Route & { readonly access: Access }) {
  const { access, ...rest } = route
  return oc
    .$meta({ access, who: 'anyone' } as const)
    .errors(callErrors)
    .route({ method: access === 'read' ? 'GET' : 'POST', ...rest, tags: tagsOf(rest) })
}

function tagsOf(route: Route): string[] {
  return [route.path.split('/')[1] ?? '']
}
