/** One broken house rule at one place, and what to do about it. */
export interface Complaint {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly what: string
  readonly wayOut: string
}

/** `file:line rule: what Way out: …`: editors make the start clickable. */
export function formatComplaint(complaint: Complaint): string {
  const { file, line, rule, what, wayOut } = complaint
  return `${file}:${line} ${rule}: ${what} Way out: ${wayOut}`
}
