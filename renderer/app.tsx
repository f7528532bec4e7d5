import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { type Api, ApiContext } from './api.ts'
import { createQueryClient } from './connection/query-client.ts'
import { Gate } from './frame/gate.tsx'
import { Look } from './frame/look.tsx'
import type { Screens } from './frame/screen.ts'
import { CallDesk } from './screens/call-desk/call-desk.tsx'
import { Card } from './screens/card/card.tsx'
import { Cards } from './screens/cards/cards.tsx'
import { ImportScreen } from './screens/import/import-screen.tsx'
import { Log } from './screens/log/log.tsx'
import { People } from './screens/people/people.tsx'
import { Settings } from './screens/settings/settings.tsx'

/** Which screen: the address `#/desk` shows the line `desk`. */
const screens: Screens = {
  desk: { View: CallDesk, rail: { part: 'work', label: 'desk' }, needs: 'queue.list' },
  cards: { View: Cards, rail: { part: 'work', label: 'cards' }, needs: 'card.list' },
  log: { View: Log, rail: { part: 'work', label: 'log' }, needs: 'visit.log' },
  import: { View: ImportScreen, rail: { part: 'other', label: 'import' }, needs: 'import.look' },
  people: { View: People, rail: { part: 'other', label: 'people' }, needs: 'user.list' },
  settings: { View: Settings, rail: { part: 'other', label: 'settings' } },
  card: { View: Card, needs: 'card.get' },
}

interface AppProps {
  readonly api: Api
  readonly nonce?: string
}

/** The whole program over one client; tests hand in another. */
export function App({ api, nonce }: AppProps) {
  const [queries] = useState(() => {
    const client = createQueryClient(() => {
      void client.invalidateQueries({ queryKey: api.ask.session.state.key() })
    })
    return client
  })
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>
        <Look nonce={nonce}>
          <Gate screens={screens} />
        </Look>
      </QueryClientProvider>
    </ApiContext>
  )
}
