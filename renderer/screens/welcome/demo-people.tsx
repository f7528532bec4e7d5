import { useTexts } from '#renderer/texts/language.ts'
import type { Person } from '#shared/contract/answers.ts'

/** Who else may be tried in the demo shop. */
export function DemoPeople({ people }: { readonly people: readonly Person[] }) {
  const { start } = useTexts()
  return (
    <p className="demo-people">
      {start.demoPeople} {people.map((person) => `${person.name} (${person.loginName})`).join(' · ')}
    </p>
  )
}
