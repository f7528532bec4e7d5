import { defineConfig } from 'vitest/config'
import { listLeftOut } from './build/test-run/groups.ts'

/** Far longer than anything here takes: a slow machine that is busy with others is no failure. */
const patience = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
}

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
          ...patience,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: ['tests/ui/setup-dom.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          ...patience,
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
          ...patience,
        },
      },
    ],
  },
})
