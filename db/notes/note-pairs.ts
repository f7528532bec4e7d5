/** Pairs of signs of a text: what a note is indexed under, and what words must have in common with it. */
export function notePairsOf(text: string): readonly string[] {
  const pairs = new Set<string>()
  for (const run of text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)) {
    let before = ''
    for (const sign of run) {
      if (before) pairs.add(before + sign)
      before = sign
    }
  }
  return [...pairs]
}
