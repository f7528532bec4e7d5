import type { ContractProcedure } from '@orpc/contract'
import { implement, type ProcedureImplementer } from '@orpc/server'
import type { CallMeta } from '#shared/contract/call.ts'
import { type Contract, contract } from '#shared/contract/contract.ts'
import { admit } from './admit.ts'
import { toCallError } from './call-error.ts'
import { type Arrival, makeContext, makeReadContext, type ReadContext, type WriteContext } from './context.ts'
import { coveringViewer } from './covering-viewer.ts'
import { timeCall } from './time-call.ts'
import type { Viewer } from './viewer.ts'

/** What a handler of a call with these metas is handed: open calls may have no viewer, read calls no store. */
type ContextOf<Meta> = Meta extends { readonly who: 'anyone' }
  ? ContextFor<Meta, Viewer | null>
  : ContextFor<Meta, Viewer>
type ContextFor<Meta, Who> = Meta extends { readonly access: 'write' } ? WriteContext<Who> : ReadContext<Who>

type Implementers<Part> =
  Part extends ContractProcedure<infer Input, infer Output, infer Errors, infer Meta>
    ? ProcedureImplementer<Arrival, ContextOf<Meta> & Record<never, never>, Input, Output, Errors, Meta>
    : { readonly [Name in keyof Part]: Implementers<Part[Name]> }

const guarded = implement(contract)
  .$context<Arrival>()
  .use(async ({ context, procedure, path, next, errors }) => {
    const meta: CallMeta = procedure['~orpc'].meta
    const call = path.join('.')
    const { log } = context.host
    try {
      const admittedViewer = await admit({ seat: context.seat, meta, call, errors })
      const { host } = context
      const viewer = admittedViewer && (await coveringViewer(admittedViewer, { host, call }))
      const admitted = { ...context, call }
      const granted =
        meta.access === 'write' ? makeContext(admitted, viewer) : makeReadContext(admitted, viewer)
      return await timeCall({ call, log }, async () => await next({ context: granted }))
    } catch (error) {
      throw toCallError({ error, call, errors, log })
    }
  })

/** Handlers hang on this: `os.card.create.handler(({ input, context, errors }) => …)`, guarded by the contract's metas. */
export const os = guarded as unknown as Implementers<Contract>
