import { defineConfig } from 'vitest/config'
import { listLeftOut } from './build/test-run/groups.ts'

const SLOW_MS = 60_000

/** Files of groups that this machine lacks something for; `npm test` says so in a line of its own. */
const leftOut = listLeftOut(import.meta.dirname).map(({ files }) => files)

export default defineConfig({
  test: {
    maxWorkers: 2,
    // A whole run without tests is refused by build/test.ts; a single project may still be empty.
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/electron/**', ...leftOut],
          testTimeout: 30_000,
          hookTimeout: SLOW_MS,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: ['tests/ui/setup-dom.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: SLOW_MS,
          hookTimeout: SLOW_MS,
        },
      },
      {
        test: {
          name: 'electron',
          environment: 'node',
          sequence: { groupOrder: 2 },
          include: ['tests/electron/**/*.e2e.ts'],
          exclude: leftOut,
          fileParallelism: false,
          testTimeout: SLOW_MS,
          hookTimeout: SLOW_MS,
        },
      },
    ],
  },
})
