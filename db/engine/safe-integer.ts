/** PostgreSQL's bigint as a number; beyond 2^53 it is refused, since rounding would be silent. */
export function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer beyond 2^53: ${text}`)
  return value
}
