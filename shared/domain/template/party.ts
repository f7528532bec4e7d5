/** Whether a customer is one person or a firm, an office, a school (R27). */
export type Party = 'person' | 'organisation'

/** The fact that says so; the program itself reads it, so its words are not for editing. */
export const partyKey = 'party'
export const personWord = '个人'
export const organisationWord = '单位'

/** What the customer of these facts is; a person unless the card says otherwise (R27). */
export function partyOf({ [partyKey]: party }: Readonly<Record<string, unknown>>): Party {
  return party === organisationWord ? 'organisation' : 'person'
}

/** Whether a field is meant for such a customer (R27). */
export function isMeantFor({ party }: { readonly party: Party | 'both' }, customer: Party): boolean {
  return party === 'both' || party === customer
}
