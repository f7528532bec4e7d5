import './no-eval.ts'
import '@fontsource-variable/noto-sans-sc/index.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { createApi } from './api.ts'
import { App } from './app.tsx'
import { openClient } from './connection/open-client.ts'
import { cspNonce } from './theme/csp-nonce.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<App api={createApi(openClient(window))} nonce={cspNonce(document)} />)
