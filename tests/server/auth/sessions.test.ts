import { beforeEach, describe, expect, test } from 'vitest'
import { makeSessions, type Sessions } from '#main/server/auth/sessions.ts'

const START = Date.parse('2026-11-22T01:00:00.000Z')
const MINUTE = 60_000

describe('sessions', () => {
  let minutes = 0
  let sessions: Sessions
  const now = () => new Date(START + minutes * MINUTE).toISOString()

  beforeEach(() => {
    minutes = 0
    sessions = makeSessions({ now, lockAfterMinutes: () => 15 })
  })

  test('a token finds its session, another finds none', () => {
    const token = sessions.open('user-1')
    expect(sessions.find(token)).toMatchObject({ userId: 'user-1', isLocked: false })
    expect(sessions.find(`${token}x`)).toBeNull()
  })

  test('the token itself is kept nowhere', () => {
    const token = sessions.open('user-1')
    expect(JSON.stringify(sessions.list())).not.toContain(token)
  })

  test('a seat where nobody has called for too long is locked, and stays so', () => {
    const token = sessions.open('user-1')
    minutes = 15
    expect(sessions.find(token)).toMatchObject({ isLocked: false })
    minutes = 31
    expect(sessions.find(token)).toMatchObject({ isLocked: true })
    minutes = 32
    expect(sessions.find(token)).toMatchObject({ isLocked: true })
  })

  test('the password unlocks it for as long again', () => {
    const token = sessions.open('user-1')
    minutes = 60
    sessions.setLocked(token, false)
    minutes = 74
    expect(sessions.find(token)).toMatchObject({ isLocked: false })
  })

  test('a new password ends the other seats of that person only', () => {
    const [here, elsewhere] = [sessions.open('user-1'), sessions.open('user-1')]
    const other = sessions.open('user-2')
    sessions.closeOthers('user-1', here)
    expect(sessions.find(here)).not.toBeNull()
    expect(sessions.find(elsewhere)).toBeNull()
    expect(sessions.find(other)).not.toBeNull()
  })

  test('a successor that takes the sessions over knows everybody by their tokens', () => {
    const token = sessions.open('user-1')
    minutes = 30
    const successor = makeSessions({ now, lockAfterMinutes: () => 15, kept: sessions.list() })
    expect(successor.find(token)).toMatchObject({ userId: 'user-1', isLocked: false })
  })
})
