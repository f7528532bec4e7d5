import type { Fault } from '#shared/contract/call.ts'
import type { Inputs, Outputs } from '#shared/contract/client.ts'

export type Member = Outputs['user']['list'][number]
export type Profile = Pick<Member, 'name' | 'loginName' | 'teamId' | 'roles' | 'restWeekdays'>

export const blankProfile: Profile = {
  name: '',
  loginName: '',
  teamId: null,
  roles: ['agent'],
  restWeekdays: [],
}

/** What of a member a form changes. */
export function profileOf({ name, loginName, teamId, roles, restWeekdays }: Member): Profile {
  return { name, loginName, teamId, roles, restWeekdays }
}

/** What is still missing before it is worth sending. */
export function gapsOf(profile: Profile): readonly Fault[] {
  return [
    ...(profile.name.trim() ? [] : [{ kind: 'needs-name', field: 'name' }]),
    ...(profile.loginName.trim() ? [] : [{ kind: 'needs-login', field: 'loginName' }]),
    ...(profile.roles.length > 0 ? [] : [{ kind: 'needs-role', field: 'roles' }]),
  ]
}

export function trimmed(
  profile: Profile,
): Omit<Inputs['user']['create'], 'changeId' | 'userId' | 'password'> {
  return { ...profile, name: profile.name.trim(), loginName: profile.loginName.trim() }
}
