import { CrashGuard } from '#renderer/components/crash-guard.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { goTo, useRoute } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { ImportBar } from './import-bar.tsx'
import { LineBanner } from './line-banner.tsx'
import { Rail } from './rail.tsx'
import type { Screens } from './screen.ts'
import { TopBar } from './top-bar.tsx'
import type { UserActions } from './user-menu.tsx'
import { Warnings } from './warnings.tsx'
import './frame.css'

interface FrameProps extends UserActions {
  readonly screens: Screens
  readonly isDemo: boolean
}

/** Places on the left, search and lamp at the top, one screen in the middle. */
export function Frame({ screens, ...top }: FrameProps) {
  const { frame, words } = useTexts()
  const route = useRoute()
  const View = screens[route.screen]?.View
  return (
    <div className="frame">
      <TopBar {...top} />
      <Rail screens={screens} />
      <main className="place">
        <LineBanner />
        <Warnings />
        <ImportBar />
        <div className="place-body">
          <CrashGuard
            resetOn={window.location.hash}
            instead={
              <StateBox
                isFailure
                title={frame.crashed}
                hint={frame.crashedHint}
                action={{ label: words.reload, onPress: () => window.location.reload() }}
              />
            }
          >
            {View ? (
              <View subject={route.subject} />
            ) : (
              <StateBox
                title={frame.notBuilt}
                hint={frame.notBuiltHint}
                action={{ label: frame.places.desk, onPress: () => goTo('desk') }}
              />
            )}
          </CrashGuard>
        </div>
      </main>
    </div>
  )
}
