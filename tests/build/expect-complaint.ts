import { expect } from 'vitest'
import { checkTree } from '#build/check/house-rules.ts'
import { makeTree } from './small-tree.ts'

type Files = Readonly<Record<string, string>>

/** The complaints about a made-up tree, as `file:line rule`. */
export function complaintsOf(files: Files): readonly string[] {
  return checkTree(makeTree(files)).map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

export function expectComplaint(files: Files, complaint: string): void {
  expect(complaintsOf(files)).toContain(complaint)
}

export function expectNoComplaint(files: Files): void {
  expect(complaintsOf(files)).toEqual([])
}
