import type {
  ContractRouterClient,
  InferContractRouterInputs,
  InferContractRouterOutputs,
} from '@orpc/contract'
import type { Contract } from './contract.ts'

/** The contract as a caller sees it, over whatever wire. */
export type Client = ContractRouterClient<Contract>

/** What may be sent, by noun and verb: `Inputs['visit']['save']`. */
export type Inputs = InferContractRouterInputs<Contract>

/** What comes back, by noun and verb: `Outputs['card']['get']`. */
export type Outputs = InferContractRouterOutputs<Contract>
