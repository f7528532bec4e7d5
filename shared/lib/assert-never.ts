/** Marks a place that no value can reach: the compiler objects if a `kind` was forgotten, the program if data lied. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
