/** What a sentence may name: the data of a failure or fault, as it came over the wire. */
export type Values = Readonly<Record<string, unknown>>
