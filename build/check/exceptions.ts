/** Files of generic plumbing that may cast with `as`, and why each must. */
export const castExceptions: Readonly<Record<string, string>> = {}
