import { createContext, useContext } from 'react'
import type { SessionUser, ShopView } from '#shared/contract/answers.ts'

/** The shop's rules and who sits here: loaded before any screen is shown. */
export interface Shop {
  readonly rules: ShopView
  readonly viewer: SessionUser
}

export const ShopContext = createContext<Shop | null>(null)

export function useShop(): Shop {
  const shop = useContext(ShopContext)
  if (!shop) throw new Error('ShopContext is missing above this component')
  return shop
}

/** Whether the viewer's role may make a call, so that a screen hides what would be refused. */
export function useMay(call: string): boolean {
  return useShop().viewer.mayCall.includes(call)
}
