import { describe, expect, test } from 'vitest'
import { makeApiDocument } from '#main/server/hosts/http/api-document.ts'
import { router } from '#main/server/router.ts'
import { contract } from '#shared/contract/contract.ts'
import { permissions } from '#shared/domain/roles/permissions.ts'
import { callsIn } from './calls-in.ts'

const calls = callsIn(contract)

describe('the one list of calls', () => {
  test('R46 every call that asks for a role has its line in roles.ts, and no line is without a call', () => {
    const asking = calls.filter(({ meta }) => meta.who === 'role').map(({ name }) => name)
    expect(asking.toSorted()).toEqual(Object.keys(permissions).toSorted())
  })

  test('calls before login are few and known', () => {
    const open = calls.filter(({ meta }) => meta.who === 'anyone').map(({ name }) => name)
    expect(open.toSorted()).toEqual([
      'session.login',
      'session.recover',
      'session.setUp',
      'session.state',
      'session.unlock',
    ])
  })

  test('every call has a handler', () => {
    expect(
      callsIn(router)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(calls.map(({ name }) => name).toSorted())
  })

  test('the OpenAPI document lists every call under its path', async () => {
    const { paths = {} } = await makeApiDocument('1')
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(documented.toSorted()).toEqual(
      calls.map(({ route }) => `${route.method} ${route.path}`).toSorted(),
    )
  })
})
