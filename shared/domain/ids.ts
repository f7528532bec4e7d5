/** Ids are UUIDv7 text, made where the row is made; the brand keeps a visit's id from being passed for a card's. */
export type Id<Noun extends string> = string & { readonly __id?: Noun }

export type CardId = Id<'card'>
export type VisitId = Id<'visit'>
export type UserId = Id<'user'>
export type TeamId = Id<'team'>
export type DeviceId = Id<'device'>
export type ChangeId = Id<'change'>
export type ImportId = Id<'import'>
