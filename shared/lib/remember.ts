/** The same function, but each answer is worked out once; past `most` answers it forgets them all and starts anew. */
export function remember<Answer>(
  answer: (question: string) => Answer,
  most: number,
): (question: string) => Answer {
  const known = new Map<string, Answer>()
  return (question) => {
    const remembered = known.get(question)
    if (remembered !== undefined) return remembered
    if (known.size >= most) known.clear()
    const fresh = answer(question)
    known.set(question, fresh)
    return fresh
  }
}
