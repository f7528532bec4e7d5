// npm run check: holds the tree to the house rules.
import { resolve } from 'node:path'
import { formatComplaint } from './complaint.ts'
import { checkTree } from './house-rules.ts'
import { readTree } from './read-tree.ts'

const tree = readTree(resolve(import.meta.dirname, '../..'))
const complaints = checkTree(tree)
for (const complaint of complaints) console.error(formatComplaint(complaint))
console.log(`${tree.sources.length} files read, ${complaints.length} complaints.`)
process.exitCode = complaints.length > 0 ? 1 : 0
