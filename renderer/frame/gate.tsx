import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useEffect, useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { Login } from '#renderer/screens/login/login.tsx'
import { Welcome } from '#renderer/screens/welcome/welcome.tsx'
import { keepDraftsNow } from '#renderer/stores/draft-keeper.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { SessionState } from '#shared/contract/answers.ts'
import type { Screens } from './screen.ts'
import { Shell } from './shell.tsx'
import { useBookWatch } from './use-book-watch.ts'
import { useIdle } from './use-idle.ts'

/** Who may come in: first start, login, lock, or the frame. */
export function Gate({ screens }: { readonly screens: Screens }) {
  const texts = useTexts()
  const { ask } = useApi()
  const session = useQuery({ ...ask.session.state.queryOptions(), staleTime: 0 })
  const enter = () => session.refetch()
  if (session.data?.book === 'new') return <Welcome onDone={enter} />
  if (session.data) return <Entrance state={session.data} screens={screens} onChanged={enter} />
  if (!session.isError) return <LoadingBox label={texts.words.loading} />
  const action = { label: texts.words.again, onPress: () => void enter() }
  return (
    <StateBox isFailure title={texts.start.noBook} hint={sentenceOf(session.error, texts)} action={action} />
  )
}

interface EntranceProps {
  readonly state: SessionState
  readonly screens: Screens
  onChanged(): Promise<unknown>
}

/** The frame stays alive under lock and switch, so that nothing on it is lost. */
function Entrance({ state, screens, onChanged }: EntranceProps) {
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message, notification } = App.useApp()
  const [isSwitching, setSwitching] = useState(false)
  const { user, isLocked } = state
  const leave = async (act: () => Promise<unknown>) => {
    await keepDraftsNow()
    await act()
    await onChanged()
  }
  const lock = () => void leave(() => call.session.lock())
  useIdle(user && !isLocked ? state.lockAfterMinutes : 0, lock)
  useBookWatch(user && !isLocked ? user.id : null)
  const isCovered = !user || isLocked || isSwitching
  useEffect(() => {
    if (!isCovered) return
    message.destroy()
    notification.destroy()
  }, [isCovered, message, notification])
  const arrive = async (isOther: boolean) => {
    // The next person asks for everything anew; who sits here is asked below.
    const own = hashKey(ask.session.state.queryKey())
    if (isOther) queries.removeQueries({ predicate: ({ queryHash }) => queryHash !== own })
    setSwitching(false)
    await onChanged()
    await queries.invalidateQueries()
  }
  return (
    <>
      {user && (
        <div className="under" inert={isCovered} hidden={isCovered}>
          <Shell
            key={user.id}
            viewer={user}
            screens={screens}
            isDemo={state.isDemo}
            onLock={lock}
            onLogOut={() => void leave(() => call.session.logout())}
            onSwitch={() => void keepDraftsNow().then(() => setSwitching(true))}
          />
        </div>
      )}
      {isCovered && (
        <Login
          state={state}
          onArrived={arrive}
          onBack={isSwitching ? () => setSwitching(false) : undefined}
        />
      )}
    </>
  )
}
