import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { SessionUser } from '#shared/contract/answers.ts'
import { clearScreens } from './clear-screens.ts'
import { Frame } from './frame.tsx'
import type { Screens } from './screen.ts'
import { ShopContext } from './shop-context.ts'
import { useDraftVault } from './use-draft-vault.ts'
import type { UserActions } from './user-menu.tsx'

interface ShellProps extends UserActions {
  readonly viewer: SessionUser
  readonly screens: Screens
  readonly isDemo: boolean
}

/** One person's seat: loads the shop's rules, which every screen needs, shows the frame, and leaves nothing behind. */
export function Shell({ viewer, ...frame }: ShellProps) {
  const texts = useTexts()
  const { ask } = useApi()
  const rules = useQuery(ask.rule.get.queryOptions())
  const hasDrafts = useDraftVault(viewer.id)
  useEffect(() => clearScreens, [])
  const shop = useMemo(() => rules.data && { rules: rules.data, viewer }, [rules.data, viewer])
  if (shop && hasDrafts) {
    return (
      <ShopContext value={shop}>
        <Frame {...frame} />
      </ShopContext>
    )
  }
  if (!rules.isError) return <LoadingBox label={texts.words.loading} />
  const action = { label: texts.words.again, onPress: () => void rules.refetch() }
  return (
    <StateBox isFailure title={texts.start.noBook} hint={sentenceOf(rules.error, texts)} action={action} />
  )
}
