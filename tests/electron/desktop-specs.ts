import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'
import type { Desktop, DesktopKind } from './desktop.ts'

/** What the desktop program must do, wherever it runs. */
export function describeDesktop(kind: DesktopKind): void {
  describe(`the desktop program in ${kind.name}`, () => {
    const folder = temporaryFolder()
    let desktop: Desktop

    beforeAll(async () => {
      desktop = await kind.launch(folder.path)
    })
    afterAll(() => {
      desktop.kill()
      folder.remove()
    })

    test('the window shows the page', async () => {
      await desktop.page.waitForSelector('input')
      await desktop.page.screenshot({ path: '/tmp/ic-3.png' })
      expect(await desktop.preferences()).toEqual({})
    })
  })
}
