import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/** Unpacks a program once; two test files that do it at the same time each find a whole one. */
export async function unpackBrotli(packed: string, target: string): Promise<string> {
  if (existsSync(target)) return target
  const part = `${target}.${process.pid}`
  await decompress(packed, part)
  await rename(part, target)
  return target
}

/** The same for a packed folder. */
export async function unpackBrotliTar(packed: string, target: string): Promise<string> {
  if (existsSync(target)) return target
  const tar = `${target}.${process.pid}.tar`
  const part = `${target}.${process.pid}`
  await decompress(packed, tar)
  await mkdir(part, { recursive: true })
  execFileSync('tar', ['xf', tar, '-C', part])
  await rm(tar)
  await rename(part, target).catch((error: unknown) => {
    if (!existsSync(target)) throw error
  })
  return target
}

async function decompress(packed: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(target, { mode: 0o755 }),
  )
}
