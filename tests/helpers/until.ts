const WAIT_MS = 60_000
const PAUSE_MS = 50

/** Waits for something to become true; throws when it does not. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + WAIT_MS
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error('it did not become true in time')
    await new Promise((resume) => setTimeout(resume, PAUSE_MS))
  }
}
