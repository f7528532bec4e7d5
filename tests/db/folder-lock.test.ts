import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { lockFolder } from '#db/folder-lock.ts'
import { folderOfTest } from '../helpers/folder-of-test.ts'

const program = `
  const { lockFolder } = await import('#db/folder-lock.ts')
  lockFolder(process.argv[1])
  console.log('locked')
  setInterval(() => {}, 1000)
`

async function lockElsewhere(folder: string): Promise<ChildProcess> {
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, folder], { stdio: 'pipe' })
  onTestFinished(() => void other.kill('SIGKILL'))
  const [said] = await once(other.stdout, 'data')
  expect(String(said)).toContain('locked')
  return other
}

test('Two processes on one folder: the second is told who has it, and stops', async () => {
  const folder = folderOfTest()
  const other = await lockElsewhere(folder)
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({ failure: { kind: 'locked', file: folder, pid: other.pid } }),
  )
})

test('R80 a process that was killed leaves no folder locked', async () => {
  const folder = folderOfTest()
  const other = await lockElsewhere(folder)
  other.kill('SIGKILL')
  await once(other, 'exit')
  lockFolder(folder).release()
})

test('A folder that was given back can be taken again, also by the same process', () => {
  const folder = folderOfTest()
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow('locked')
  lock.release()
  lockFolder(folder).release()
})
