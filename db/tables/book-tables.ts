import type { Flag, Made } from './made.ts'

export interface BookTable extends Made {
  readonly id: string
  readonly name: string
  readonly epoch: number
  readonly zone: string
  readonly dayStartsAt: number
  /** The key of `refusal` and of later encryption, sealed by the recovery phrase and by the owner's password. */
  readonly sealedKey: string
  readonly isDemo: Flag
}

export interface DeviceTable extends Made {
  readonly id: string
  readonly incarnation: string
  readonly name: string
  readonly seatPrefix: string
  readonly isOwn: Flag
}

export interface UserTable extends Made {
  readonly id: string
  readonly loginName: string
  readonly name: string
  readonly teamId: string | null
  /** `scrypt$N$r$p$salt$hash`, or null until the person has chosen a password. */
  readonly passwordHash: string | null
  /** The same form, for the recovery phrase; owners only. */
  readonly recoveryHash: string | null
  /** JSON list of weekdays (1 = Monday) this person rests on: 轮休. */
  readonly restWeekdays: string
  readonly isActive: Flag
}

export interface TeamTable extends Made {
  readonly id: string
  readonly name: string
}

/** One row a person and role; a supervisor's row names the team. */
export interface RoleTable extends Made {
  readonly id: string
  readonly userId: string
  readonly role: string
  readonly teamId: string | null
}

/** Settings as data: the newest version of a key is in force. */
export interface SettingTable extends Made {
  readonly id: string
  readonly scope: 'book' | 'device' | 'user'
  readonly scopeId: string
  readonly key: string
  readonly version: number
  readonly value: string
}

export interface LoginLogTable {
  readonly id: string
  readonly userId: string | null
  readonly loginName: string
  readonly at: string
  readonly result: 'in' | 'out' | 'refused' | 'locked' | 'recovered'
}
