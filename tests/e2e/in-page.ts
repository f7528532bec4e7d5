// Functions that run inside the page: they may use nothing from outside themselves.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    nextName?: Promise<number>
  }
}

/** Presses a key and gives the milliseconds until the frame in which another name stands on the card. */
export async function timeToNextName(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const name = () => document.querySelector('.paper-head h2')?.textContent
    const before = name()
    window.nextName = new Promise((resolve) => {
      const start = ({ timeStamp }: KeyboardEvent) => {
        const watch = () => {
          if (name() && name() !== before) resolve(performance.now() - timeStamp)
          else requestAnimationFrame(watch)
        }
        requestAnimationFrame(watch)
      }
      window.addEventListener('keydown', start, { once: true, capture: true })
    })
  })
  await page.keyboard.press(key)
  return page.evaluate(() => window.nextName ?? Number.NaN)
}

/** The texts of these elements that do not fit: cut inside, or standing out of the box that holds them. */
export function cutTexts(page: Page, selectors: string, inside: string): Promise<readonly string[]> {
  return page.evaluate(
    ([wanted, holder]) => {
      const isCut = (element: Element) => {
        const box = element.getBoundingClientRect()
        const around = element.closest(holder)?.getBoundingClientRect()
        const isOut = !around || box.left < around.left || box.right > around.right
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
        const isShort = clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
        return isOut || isShort
      }
      return [...document.querySelectorAll(wanted)].filter(isCut).map(({ textContent }) => textContent ?? '')
    },
    [selectors, inside] as const,
  )
}

/** Whether two things lie over each other on the screen. */
export async function overlap(page: Page, one: string, other: string): Promise<boolean> {
  const [a, b] = [await page.locator(one).boundingBox(), await page.locator(other).boundingBox()]
  if (!a || !b) throw new Error(`nothing to compare: ${one}, ${other}`)
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x
  return !isBeside && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Lets the page draw what it knows: fonts, frames, and every movement that has an end. */
export function drawAll(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await document.fonts.ready
    await nextFrame()
    await nextFrame()
    const ending = document
      .getAnimations()
      .filter((movement) => Number.isFinite(movement.effect?.getComputedTiming().endTime))
    await Promise.allSettled(ending.map((movement) => movement.finished))
    return true
  })
}

/** How long a list of 2,000 lines takes to be made and laid out, the quickest of several: what this machine can do at the moment. */
export function timeToDrawList(page: Page): Promise<number> {
  return page.evaluate(() => {
    const drawOnce = () => {
      const from = performance.now()
      const list = document.createElement('ul')
      list.append(
        ...Array.from({ length: 2000 }, (_, index) => {
          const item = document.createElement('li')
          item.textContent = `回访 ${index}`
          return item
        }),
      )
      document.body.append(list)
      list.getBoundingClientRect()
      list.remove()
      return performance.now() - from
    }
    return Math.min(...Array.from({ length: 3 }, drawOnce))
  })
}

interface AxeRule {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe-core calls serious or critical on the page as it stands, each with the places. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const violations: readonly AxeRule[] = await page.evaluate('axe.run().then((result) => result.violations)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
