import type { Column } from '#renderer/components/grid/column.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { Member } from './profile.ts'

/** The columns of the list of people. */
export function peopleColumns({ people, words }: Texts): readonly Column<Member>[] {
  const { columns } = people
  return [
    { key: 'name', title: columns.name, width: 'minmax(80px, 1fr)', show: (member) => <b>{member.name}</b> },
    {
      key: 'loginName',
      title: columns.loginName,
      width: 'minmax(80px, 1fr)',
      show: (member) => member.loginName,
    },
    {
      key: 'team',
      title: columns.team,
      width: 'minmax(70px, 0.8fr)',
      show: (member) => member.teamName ?? people.noTeam,
    },
    {
      key: 'roles',
      title: columns.roles,
      width: 'minmax(120px, 1.4fr)',
      show: (member) => member.roles.map((role) => people.roles[role]).join(' · '),
    },
    {
      key: 'rest',
      title: columns.rest,
      width: '88px',
      show: ({ restWeekdays }) =>
        restWeekdays.map((day) => words.weekdays[day - 1]).join(' ') || people.restNone,
    },
    { key: 'cards', title: columns.cards, width: '44px', show: (member) => member.openCards },
    { key: 'state', title: columns.state, width: '88px', show: (member) => stateOf(member, people) },
  ]
}

function stateOf({ isActive, hasPassword }: Member, people: Texts['people']) {
  if (!isActive) return <span className="mute">{people.inactive}</span>
  return hasPassword ? people.active : <span className="amber">{people.noPassword}</span>
}
