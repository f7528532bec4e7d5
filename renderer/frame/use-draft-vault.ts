import { useEffect, useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { deliverDrafts } from '#renderer/connection/deliver-drafts.ts'
import { registerDraftKeeper } from '#renderer/stores/draft-keeper.ts'
import { openVault, takeVault } from '#renderer/stores/draft-vault.ts'

/** Opens what this person left unsent in this browser and brings it to the book; true once the screens may ask for drafts. */
export function useDraftVault(userId: string): boolean {
  const { call } = useApi()
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    let isGone = false
    const open = async () => {
      const { key } = await call.draft.key()
      const vault = await openVault({ storage: window.localStorage, userId, key })
      if (isGone) return
      takeVault(vault)
      await deliverDrafts(call)
    }
    const ready = () => {
      if (!isGone) setReady(true)
    }
    open().then(ready, ready)
    const forget = registerDraftKeeper(() => deliverDrafts(call))
    return () => {
      isGone = true
      forget()
      takeVault(null)
    }
  }, [call, userId])
  return isReady
}
