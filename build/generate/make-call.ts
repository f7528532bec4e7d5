import { type CallName, toKebab } from './call-name.ts'
import type { GeneratedFile } from './generated-file.ts'
import { addProperty, hasKey, namedValue } from './object-literal.ts'

/** The text of a file of ours, undefined when there is none. */
export type ReadText = (path: string) => string | undefined

const CONTRACT = 'shared/contract/contract.ts'
const ROUTER = 'main/server/router.ts'
const PERMISSIONS = 'shared/domain/roles/permissions.ts'

/** All that a new call needs: contract entry, handler, permission (nobody yet) and test, with a new noun's files. */
export function makeCall(name: CallName, read: ReadText): readonly GeneratedFile[] {
  const list = must(CONTRACT, read)
  const isNewNoun = !hasKey(list, { constant: 'contract' }, name.noun)
  return [
    ...(isNewNoun ? newNounFiles(name, read) : knownNounFiles(name, read)),
    { path: PERMISSIONS, text: permit(name, must(PERMISSIONS, read)) },
    { path: `tests/contract/${name.kebab}-${toKebab(name.verb)}.test.ts`, text: testText(name) },
  ]
}

function knownNounFiles(name: CallName, read: ReadText): readonly GeneratedFile[] {
  const { path, constant } = contractOf(name, must(CONTRACT, read))
  const contract = must(path, read)
  if (hasKey(contract, { constant }, name.verb))
    throw new Error(`${name.noun}.${name.verb} is there already.`)
  const handlers = handlersPath(name)
  const withEntry = addProperty(contract, { constant }, entryText(name))
  return [
    { path, text: withImport(withEntry, `${name.access}Call`) },
    {
      path: handlers,
      text: addProperty(must(handlers, read), { constant: `${name.noun}Handlers` }, handlerText(name)),
    },
  ]
}

function newNounFiles(name: CallName, read: ReadText): readonly GeneratedFile[] {
  const { noun, kebab } = name
  const list = addProperty(must(CONTRACT, read), { constant: 'contract' }, noun)
  const router = addProperty(must(ROUTER, read), { handedTo: 'router' }, `${noun}: ${noun}Handlers`)
  return [
    { path: CONTRACT, text: `import { ${noun} } from './${kebab}.ts'\n${list}` },
    { path: `shared/contract/${kebab}.ts`, text: contractText(name) },
    { path: handlersPath(name), text: handlersText(name) },
    { path: ROUTER, text: `import { ${noun}Handlers } from './handlers/${kebab}-handlers.ts'\n${router}` },
  ]
}

function contractOf({ noun }: CallName, list: string): { readonly path: string; readonly constant: string } {
  const constant = namedValue(list, { constant: 'contract' }, noun)
  const imported = [...list.matchAll(/import \{([^}]*)\} from '\.\/([^']+)'/g)].find(([, names = '']) =>
    names.split(',').some((one) => one.trim() === constant),
  )
  const file = imported?.[2]
  if (!constant || !file) throw new Error(`found no import of ${noun} in ${CONTRACT}: mend this generator.`)
  return { path: `shared/contract/${file}`, constant }
}

function withImport(contract: string, name: string): string {
  const isThere = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\./call\\.ts'`).test(contract)
  return isThere
    ? contract
    : contract.replace(/import \{([^}]*)\} from '\.\/call\.ts'/, `import {$1, ${name} } from './call.ts'`)
}

function permit({ noun, verb }: CallName, permissions: string): string {
  return addProperty(permissions, { constant: 'permissions' }, `  '${noun}.${verb}': {}`)
}

function handlersPath({ kebab }: CallName): string {
  return `main/server/handlers/${kebab}-handlers.ts`
}

function entryText({ noun, verb, access }: CallName): string {
  return `  ${verb}: ${access}Call({ path: '/${noun}/${verb}', summary: '${noun}.${verb} is not written' })
    .input(z.object({}))
    .output(z.object({}))`
}

function handlerText({ noun, verb }: CallName): string {
  return `
  ${verb}: os.${noun}.${verb}.handler(() => {
    throw new Error('${noun}.${verb} is not written')
  })`
}

function contractText(name: CallName): string {
  return `import { z } from 'zod'
import { ${name.access}Call } from './call.ts'

export const ${name.noun} = {
${entryText(name)},
}
`
}

function handlersText(name: CallName): string {
  return `import { os } from '../procedures.ts'

export const ${name.noun}Handlers = {${handlerText(name)},
}
`
}

function testText({ noun, verb }: CallName): string {
  return `import { expect, test } from 'vitest'
import { contract } from '#shared/contract/contract.ts'
import { permissions } from '#shared/domain/roles/permissions.ts'

test('${noun}.${verb} says what it gives, and somebody may call it', () => {
  expect(contract.${noun}.${verb}['~orpc'].route.summary).not.toContain('is not written')
  expect(Object.keys(permissions['${noun}.${verb}'])).not.toEqual([])
})

test('${noun}.${verb} answers what its contract promises', () => {
  expect.fail('call ${noun}.${verb} on a real book and compare the answer and what was stored')
})
`
}

function must(path: string, read: ReadText): string {
  const text = read(path)
  if (text === undefined) throw new Error(`${path} is not there: make it first.`)
  return text
}
