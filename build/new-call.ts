// npm run new:call -- visit.rename write: a contract entry, its handler, its permission and its test.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nameCall } from './generate/call-name.ts'
import { makeCall } from './generate/make-call.ts'
import { writeFiles } from './generate/write-files.ts'
import { runTool } from './run-tool.ts'

const root = resolve(import.meta.dirname, '..')

try {
  const [path = '', access = 'read'] = process.argv.slice(2)
  const files = makeCall(nameCall(path, access), readText)
  const paths = files.map((file) => file.path)
  writeFiles({ root, files, mayChange: paths.filter((one) => readText(one) !== undefined && !isTest(one)) })
  process.exitCode = await runTool(root, ['biome', 'check', '--write', '--log-level=warn', ...paths])
  console.log(
    'Write the call, say in shared/domain/roles/permissions.ts who may make it, then make its test pass.',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function readText(path: string): string | undefined {
  const place = join(root, path)
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined
}

function isTest(path: string): boolean {
  return path.startsWith('tests/')
}
