import { z } from 'zod'
import { create } from 'zustand'
import { queueProfiles } from '#shared/domain/shop-rules.ts'

const preferences = z.object({
  language: z.enum(['zh-CN', 'en']).catch('zh-CN'),
  look: z.enum(['system', 'light', 'dark']).catch('system'),
  dialBy: z.enum(['copy', 'tel']).catch('copy'),
  /** Null follows the shop. */
  queueProfile: z.enum(queueProfiles).nullable().catch(null),
})

export type Preferences = z.infer<typeof preferences>

const storageKey = 'intentcard.preferences'

/** What this device remembers about how its user likes the screen. */
export const usePreferences = create<Preferences>(() => remembered())

export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
  localStorage.setItem(storageKey, JSON.stringify(usePreferences.getState()))
}

function remembered(): Preferences {
  const stored = localStorage.getItem(storageKey)
  if (!stored) return preferences.parse({})
  try {
    return preferences.parse(JSON.parse(stored))
  } catch {
    return preferences.parse({})
  }
}
