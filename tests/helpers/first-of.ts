/** The first thing a stream says; the stream is closed then. */
export async function firstOf<Said>(stream: AsyncIterable<Said>): Promise<Said> {
  for await (const said of stream) return said
  throw new Error('the stream ended and had said nothing')
}
