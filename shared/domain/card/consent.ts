import { hasControlCharacter } from '../../lib/has-control-character.ts'
import type { Instant } from '../day.ts'

/** That the customer agreed to be called and kept on a card: how, when, and where the proof of it lies. */
export interface Consent {
  /** 来店登记表签字, 电话录音, 网页勾选. */
  readonly source: string
  readonly at: Instant
  /** Number of the recording, the signed sheet, the page. */
  readonly proof: string | null
}

export interface ConsentFault {
  readonly kind: 'consent-needs-source' | 'consent-in-future' | 'control-character'
  readonly field: 'consent.source' | 'consent.at' | 'consent.proof'
}

/** A consent as it is kept: without blanks around it, an empty proof as none. */
export function plainConsent({ source, at, proof }: Consent): Consent {
  return { source: source.trim(), at, proof: proof?.trim() || null }
}

/** All that forbids keeping a consent: nobody can have given it later than now. */
export function checkConsent(consent: Consent, now: Instant): readonly ConsentFault[] {
  const { source, at, proof } = plainConsent(consent)
  return [
    ...(source === '' ? [{ kind: 'consent-needs-source', field: 'consent.source' } as const] : []),
    ...(at > now ? [{ kind: 'consent-in-future', field: 'consent.at' } as const] : []),
    ...(hasControlCharacter(source) ? [{ kind: 'control-character', field: 'consent.source' } as const] : []),
    ...(hasControlCharacter(proof ?? '')
      ? [{ kind: 'control-character', field: 'consent.proof' } as const]
      : []),
  ]
}
